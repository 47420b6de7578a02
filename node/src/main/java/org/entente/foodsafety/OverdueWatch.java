package org.entente.foodsafety;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.agreement.Parameters;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Watches the clocks: alerts that nobody has opened, duties that are due, notifications to be completed, questions to be answered.
@Component
public class OverdueWatch {

    private final JdbcClient jdbc;
    private final ThisNode node;
    private final Parameters parameters;
    private final Clock clock;

    OverdueWatch(JdbcClient jdbc, ThisNode node, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.node = node;
        this.parameters = parameters;
        this.clock = clock;
    }

    /// Open duties of one kind, those whose time ends first at the top.
    ///
    /// @param ours  true for what this node's government owes, false for what the other side owes
    /// @param limit 1 to 200
    public List<OverdueItem> open(Duty.Kind kind, boolean ours, int limit) {
        Watched watched = watched(kind);
        return jdbc.sql("select notification.*, " + watched.clock() + " from " + watched.from() + " where " + watched.where() + " and " + watched.owes() + (ours ? " = ?" : " <> ?")
                        + " order by due, reference limit ?")
                .params(node.government().code(), Math.clamp(limit, 1, 200)).query((row, n) -> {
                    var line = NotificationBoard.line(row, n);
                    Government owes = new Government(row.getString("owes"));
                    Instant since = row.getTimestamp("since").toInstant();
                    Instant due = kind == Duty.Kind.ANSWER ? row.getTimestamp("due").toInstant() : since.plus(watched.within());
                    return new OverdueItem(line.reference(), line.title(), line.classification(), line.exercise(), ours, new Duty(kind, owes, clause(kind, owes), since, due, null));
                }).list();
    }

    /// Open duties of all kinds, the first to end at the top.
    public List<OverdueItem> open(boolean ours, int limit) {
        List<OverdueItem> all = new ArrayList<>();
        for (Duty.Kind kind : Duty.Kind.values()) {
            all.addAll(open(kind, ours, limit));
        }
        return all.stream().sorted(Comparator.comparing(each -> each.duty().dueAt())).limit(limit).toList();
    }

    /// How many duties of each kind are open, and how many of them are late.
    public Map<Duty.Kind, Count> counts(boolean ours) {
        Map<Duty.Kind, Count> counts = new EnumMap<>(Duty.Kind.class);
        Instant now = clock.instant();
        for (Duty.Kind kind : Duty.Kind.values()) {
            Watched watched = watched(kind);
            String late = kind == Duty.Kind.ANSWER ? "due_at < ?" : "issued_at < ?";
            counts.put(kind, jdbc.sql("select count(*), count(*) filter (where " + late + ") from " + watched.from() + " where " + watched.where() + " and " + watched.owes() + (ours ? " = ?" : " <> ?"))
                    .params(Timestamp.from(now.minus(watched.within())), node.government().code()).query((row, n) -> new Count(row.getLong(1), row.getLong(2))).single());
        }
        return counts;
    }

    /// Major incidents that have neither been closed, which needs their conclusion, nor withdrawn (FS-2d).
    long unconcluded() {
        return jdbc.sql("select count(*) from notification where kind = 'INCIDENT' and state not in ('CLOSED', 'WITHDRAWN')").query(Long.class).single();
    }

    /// @param open all that are open
    /// @param late those of them whose time is over
    public record Count(long open, long late) {}

    private record Watched(String from, String where, String owes, String clock, Duration within) {

        static Watched of(String open, String owes, Duration within) {
            return new Watched("notification", "state <> 'WITHDRAWN' and " + open, owes, owes + " as owes, issued_at as since, issued_at as due", within);
        }
    }

    private Watched watched(Duty.Kind kind) {
        Deadlines deadlines = Deadlines.current(parameters);
        return switch (kind) {
            case OPEN -> Watched.of("classification = 'ALERT' and opened_at is null and state <> 'CLOSED'", "addressee", deadlines.opened());
            case ASSESS -> Watched.of("assessed_at is null and state <> 'CLOSED'", "addressee", deadlines.assess());
            case REPORT -> Watched.of("reported_at is null", "addressee", deadlines.report());
            case INFORM -> Watched.of("informed_at is null", "addressee", deadlines.inform());
            case COMPLETE -> Watched.of("incomplete and state <> 'CLOSED'", "owner", deadlines.complete());
            case ANSWER -> {
                String asked = "case when asked_by = owner then addressee else owner end";
                yield new Watched("notification join notification_request using (reference)", "state <> 'WITHDRAWN' and answered_at is null", asked, asked + " as owes, asked_at as since, due_at as due", Duration.ZERO);
            }
        };
    }

    static String clause(Duty.Kind kind, Government owes) {
        return switch (kind) {
            case OPEN, ASSESS, ANSWER -> "FS-1.1";
            case REPORT, INFORM -> CaseRules.clauseBinding(owes);
            case COMPLETE -> "FS-1.5";
        };
    }
}
