package org.entente.roster;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// The statements of one change of the roster, with numbers for new duties.
final class DutyPlan {

    private static final String CLAUSE = "FS-8";

    private final OwnRoster roster;
    private final Map<YearMonth, Integer> numbered = new HashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    DutyPlan(OwnRoster roster) {
        this.roster = roster;
    }

    DutyPlan assign(Spell spell, @Nullable Duty replaced) {
        DutyId id = next(DutyId.monthOf(spell.from()));
        String replaces = replaced == null ? null : replaced.id().toString();
        var fact = new DutyAssigned(id.toString(), spell.from(), spell.until(), spell.officer(), spell.deputy(), spell.phone(), replaces);
        statements.add(new Statement(fact, id.subject(), CLAUSE));
        return this;
    }

    DutyPlan end(Duty duty, Instant from, DutyCancelled.Cause cause, @Nullable ScriptText note) {
        statements.add(new Statement(new DutyCancelled(duty.id().toString(), from, cause, note), duty.id().subject(), CLAUSE, duty.stated()));
        return this;
    }

    /// Lets another spell take the place of a part of a duty; what follows the part stays with those who had it.
    DutyPlan replace(Duty duty, Spell instead, @Nullable ScriptText note) {
        end(duty, instead.from(), DutyCancelled.Cause.HANDOVER, note);
        assign(instead, duty);
        if (instead.until().isBefore(duty.spell().until())) {
            assign(duty.spell().between(instead.until(), duty.spell().until()), duty);
        }
        return this;
    }

    Ruling accepted() {
        return new Ruling.Accepted(statements);
    }

    private DutyId next(YearMonth month) {
        int number = numbered.merge(month, roster.numbered(month) + 1, (last, first) -> last + 1);
        return new DutyId(roster.own(), month, number);
    }
}
