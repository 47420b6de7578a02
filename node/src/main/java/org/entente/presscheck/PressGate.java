package org.entente.presscheck;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.agreement.Agreements;
import org.entente.agreement.Parameters;
import org.entente.foodsafety.KnownOperator;
import org.entente.foodsafety.KnownOperators;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.Notifications;
import org.entente.foodsafety.Side;
import org.entente.journal.Decision;
import org.entente.journal.FactJson;
import org.entente.journal.Journal;
import org.entente.journal.Outcome;
import org.entente.journal.Refusal;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Signatory;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Front door of the press gate (FS-4b): a text that names a firm of the other side stays closed until the other side has answered, or is published
/// unverified for urgent public health with a reason on record.
@Component
public class PressGate {

    private static final int FIRMS = 50;

    private final Journal journal;
    private final Notifications notifications;
    private final KnownOperators operators;
    private final Parameters parameters;
    private final Agreements agreements;
    private final JdbcClient jdbc;
    private final Clock clock;

    PressGate(Journal journal, Notifications notifications, KnownOperators operators, Parameters parameters, Agreements agreements, JdbcClient jdbc, Clock clock) {
        this.journal = journal;
        this.notifications = notifications;
        this.operators = operators;
        this.parameters = parameters;
        this.agreements = agreements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Looks for names of the other side's firms in a text, in either script. The firms known are those that notifications have named.
    public PressScan scan(PressText text, Government here) {
        return new PressScan(operators.mentionedIn(text.title().text() + "\n" + text.body().text(), Side.of(counterpart(here))));
    }

    /// Asks the other side to verify a text; the answer is due within the deadline agreed for it.
    public Outcome request(RequestPressCheck command, Signatory who) {
        List<ScriptText> firms = firms(command, who.government());
        Duration within = parameters.duration(Notifications.AGREEMENT, "press.answer-hours");
        return journal.record(Notifications.AGREEMENT, who, (ledger, now) -> {
            Optional<Refusal> obstacle = allowed(who)
                    .or(() -> command.text().isBlank() ? Optional.of(new PressRefusal.TextMissing()) : Optional.empty())
                    .or(() -> firms.isEmpty() ? Optional.of(new PressRefusal.NoFirmNamed()) : Optional.empty());
            return obstacle.map(Ruling::refuse).orElseGet(() -> Ruling.accept(new Statement(
                    new PressCheckRequested(counterpart(who.government()).code(), command.text(), firms, command.question(), command.notification(), command.plannedAt(), now.plus(within), command.exercise()),
                    next(who.government(), now).toString(), "FS-4b")));
        });
    }

    /// Answers a request of the other side.
    public Outcome answer(PressReference reference, PressCheckAnswered.Verdict verdict, @Nullable ScriptText remarks, Signatory who) {
        return journal.record(Notifications.AGREEMENT, who, about(reference, who, (check, now) -> check.answer(who, verdict, remarks)));
    }

    /// Records that the text was published without an answer, for urgent public health.
    public Outcome publishUnverified(PressReference reference, ScriptText reason, Instant publishedAt, Signatory who) {
        return journal.record(Notifications.AGREEMENT, who, about(reference, who, (check, now) -> check.publishUnverified(who, reason, publishedAt, now)));
    }

    /// Releases a text as verified: the one that was confirmed, or one that takes up the remarks and names no further firm.
    ///
    /// @return the obstacle, or empty when it is released
    public Optional<Refusal> release(PressReference reference, PressText text, Signatory who) {
        Optional<Refusal> notAllowed = allowed(who).or(() -> who.government().equals(reference.owner()) ? Optional.empty() : Optional.of(new PressRefusal.NotTheAsker(reference.owner().code())));
        Optional<PressCheck> check = PressCheck.of(reference, journal.about(Notifications.AGREEMENT, reference.toString()));
        List<String> names = scan(text, who.government()).firms().stream().map(KnownOperator::name).map(ScriptText::text).toList();
        Optional<Refusal> obstacle = notAllowed.or(() -> check.<Optional<Refusal>>map(found -> found.closedFor(text, names).map(Refusal.class::cast))
                .orElseGet(() -> Optional.of(new PressRefusal.NoSuchCheck(reference.toString()))));
        if (obstacle.isEmpty()) {
            int kept = jdbc.sql("insert into presscheck.release (reference, text, officer, at) values (?, ?, ?, ?) on conflict do nothing")
                    .params(reference.toString(), FactJson.write(text), who.officer(), Timestamp.from(clock.instant())).update();
            return kept == 1 ? Optional.empty() : Optional.of(new PressRefusal.AlreadyPublished());
        }
        return obstacle;
    }

    /// Whether this government is one of the two sides of the gate.
    public boolean isASide(Government here) {
        return agreements.get(Notifications.AGREEMENT).isParty(here);
    }

    private interface Act {

        Ruling on(PressCheck check, Instant now);
    }

    private Decision about(PressReference reference, Signatory who, Act act) {
        return (ledger, now) -> allowed(who).map(Ruling::refuse).orElseGet(() -> PressCheck.of(reference, ledger.about(reference.toString())).map(check -> act.on(check, now))
                .orElseGet(() -> Ruling.refuse(new PressRefusal.NoSuchCheck(reference.toString()))));
    }

    private Optional<Refusal> allowed(Signatory who) {
        return notifications.mayState(who).map(Refusal.class::cast);
    }

    private List<ScriptText> firms(RequestPressCheck command, Government here) {
        Map<String, ScriptText> firms = new LinkedHashMap<>();
        List<ScriptText> named = new ArrayList<>(command.firms());
        scan(command.text(), here).firms().forEach(each -> named.add(each.name()));
        named.stream().filter(each -> !each.text().isBlank()).forEach(each -> firms.putIfAbsent(FirmName.folded(each.text()), each));
        return firms.values().stream().limit(FIRMS).toList();
    }

    private Government counterpart(Government here) {
        return agreements.get(Notifications.AGREEMENT).counterparts(here).getFirst();
    }

    /// The next number of the year; numbers on record are never given again.
    private PressReference next(Government owner, Instant now) {
        int year = NotificationReference.yearOf(now);
        int number = jdbc.sql("""
                insert into presscheck.counter as counter (year, last)
                select ?, coalesce(max(number), 0) + 1 from press_check where owner = ? and year = ?
                on conflict (year) do update set last = greatest(counter.last + 1, excluded.last) returning last""")
                .params(year, owner.code(), year).query(Integer.class).single();
        return PressReference.of(owner, year, number);
    }
}
