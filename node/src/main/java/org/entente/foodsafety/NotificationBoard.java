package org.entente.foodsafety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.agreement.Parameters;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.entente.script.Folding;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What officers look at: lists of notifications, and one notification with everything about it.
@Component
public class NotificationBoard {

    /// Lines on a page, at most.
    public static final int LARGEST_PAGE = 200;

    static final String COLUMNS = """
            reference, addressee, kind, classification, state, exercise, incomplete, title, title_script, product, product_script, risk_known_at, issued_at, opened_at, assessed_at,
            reported_at, informed_at, first_measure_at, changed_at, open_requests, source_reference""";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ThisNode node;
    private final Parameters parameters;
    private final Arrivals arrivals;
    private final Clock clock;

    NotificationBoard(JdbcClient jdbc, Journal journal, ThisNode node, Parameters parameters, Arrivals arrivals, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.node = node;
        this.parameters = parameters;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /// One page of the notifications that a filter lets through, the last issued first.
    ///
    /// @param page from 1
    /// @param size lines a page, 1 to 200
    public NotificationPage page(NotificationFilter filter, int page, int size) {
        int lines = Math.clamp(size, 1, LARGEST_PAGE);
        int number = Math.max(1, page);
        Condition condition = condition(filter);
        long total = jdbc.sql("select count(*) from notification where " + condition.sql()).params(condition.values()).query(Long.class).single();
        List<Object> values = new ArrayList<>(condition.values());
        values.add(lines);
        values.add((number - 1L) * lines);
        List<NotificationLine> found = jdbc.sql("select " + COLUMNS + " from notification where " + condition.sql() + " order by issued_at desc, reference desc limit ? offset ?")
                .params(values).query(NotificationBoard::line).list();
        return new NotificationPage(found, total, number, lines);
    }

    /// The notifications that a filter lets through and that stand after one of them in the order of {@link #page}: how lists are walked while new ones come in.
    ///
    /// @param issuedAt  when that one was issued; null to begin
    /// @param reference of that one; null to begin
    /// @param most      how many at the most
    public List<NotificationLine> after(NotificationFilter filter, @Nullable Instant issuedAt, @Nullable NotificationReference reference, int most) {
        Condition condition = condition(filter);
        List<Object> values = new ArrayList<>(condition.values());
        if (issuedAt != null && reference != null) {
            values.addAll(List.of(Timestamp.from(issuedAt), reference.toString()));
        }
        values.add(most);
        return jdbc.sql("select " + COLUMNS + " from notification where " + condition.sql() + (issuedAt == null || reference == null ? "" : " and (issued_at, reference) < (?, ?)")
                + " order by issued_at desc, reference desc limit ?").params(values).query(NotificationBoard::line).list();
    }

    public Optional<NotificationLine> line(NotificationReference reference) {
        return lines(List.of(reference)).stream().findFirst();
    }

    /// The lines of these notifications, the last issued first; what is not on record is left out.
    public List<NotificationLine> lines(Collection<NotificationReference> references) {
        String[] wanted = references.stream().map(NotificationReference::toString).toArray(String[]::new);
        return jdbc.sql("select " + COLUMNS + " from notification where reference = any(?) order by issued_at desc, reference desc").params((Object) wanted).query(NotificationBoard::line).list();
    }

    /// What a filter lets through, the last issued first.
    List<NotificationReference> references(NotificationFilter filter, int most) {
        Condition condition = condition(filter);
        return jdbc.sql("select reference from notification where " + condition.sql() + " order by issued_at desc, reference desc limit " + most).params(condition.values())
                .query((row, n) -> NotificationReference.parse(row.getString(1))).list();
    }

    /// Those of some notifications that a filter lets through, in no order.
    List<NotificationReference> references(NotificationFilter filter, Collection<NotificationReference> among) {
        Condition condition = condition(filter);
        condition.and("reference = any(?)", among.stream().map(NotificationReference::toString).toArray(String[]::new));
        return jdbc.sql("select reference from notification where " + condition.sql()).params(condition.values()).query((row, n) -> NotificationReference.parse(row.getString(1))).list();
    }

    /// One notification with everything about it, for an officer who looks at it.
    public Optional<NotificationCase> find(NotificationReference reference, Signatory reader) {
        Deadlines deadlines = Deadlines.current(parameters);
        return Case.of(reference, journal.about(Notifications.AGREEMENT, reference.toString()))
                .map(about -> new CasePicture(about, node.government(), deadlines, delivered(about)).forReader(reader, clock.instant()));
    }

    /// What a notification says now; empty when it is not on record.
    public Optional<CurrentContent> current(NotificationReference reference) {
        return Case.of(reference, journal.about(Notifications.AGREEMENT, reference.toString())).map(Case::current);
    }

    private @Nullable Instant delivered(Case about) {
        var covering = arrivals.times(about.issued().stream(), about.addressee()).ceilingEntry(about.issued().sequence());
        return covering == null ? null : covering.getValue();
    }

    private Condition condition(NotificationFilter filter) {
        Condition condition = new Condition();
        switch (filter.direction()) {
            case INCOMING -> condition.and("addressee = ?", node.government().code());
            case OUTGOING -> condition.and("owner = ?", node.government().code());
            case null -> { }
        }
        condition.and("kind = ?", filter.kind() == null ? null : filter.kind().name());
        condition.and("classification = ?", filter.classification() == null ? null : filter.classification().name());
        condition.and("state = ?", filter.state() == null ? null : filter.state().name());
        condition.and("exercise = ?", filter.exercise());
        condition.and("issued_at >= ?", filter.from() == null ? null : Timestamp.from(filter.from().atStartOfDay(NotificationReference.ZONE).toInstant()));
        condition.and("issued_at < ?", filter.to() == null ? null : Timestamp.from(filter.to().plusDays(1).atStartOfDay(NotificationReference.ZONE).toInstant()));
        for (String word : filter.text() == null ? new String[0] : Folding.fold(filter.text().strip()).split("[\\s\u3000]+")) {
            condition.and("words like ?", word.isEmpty() ? null : "%" + word.replaceAll("[%_\\\\]", "\\\\$0") + "%");
        }
        return condition;
    }

    static NotificationLine line(ResultSet row, int number) throws SQLException {
        return new NotificationLine(
                NotificationReference.parse(row.getString("reference")), new Government(row.getString("addressee")), NotificationKind.valueOf(row.getString("kind")),
                Classification.valueOf(row.getString("classification")), CaseState.valueOf(row.getString("state")), row.getBoolean("exercise"), row.getBoolean("incomplete"),
                new ScriptText(row.getString("title"), Script.valueOf(row.getString("title_script"))),
                row.getString("product") == null ? null : new ScriptText(row.getString("product"), Script.valueOf(row.getString("product_script"))),
                time(row, "risk_known_at"), row.getTimestamp("issued_at").toInstant(), time(row, "opened_at"), time(row, "assessed_at"), time(row, "reported_at"), time(row, "informed_at"),
                time(row, "first_measure_at"), row.getTimestamp("changed_at").toInstant(), row.getInt("open_requests"), row.getString("source_reference"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    /// Parts of a where clause that grow together with their values; a part without a value is left out.
    private static final class Condition {

        private final StringBuilder sql = new StringBuilder("true");
        private final List<Object> values = new ArrayList<>();

        void and(String part, @Nullable Object value) {
            if (value != null) {
                sql.append(" and ").append(part);
                values.add(value);
            }
        }

        String sql() {
            return sql.toString();
        }

        List<Object> values() {
            return values;
        }
    }
}
