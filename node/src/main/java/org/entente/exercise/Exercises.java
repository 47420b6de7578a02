package org.entente.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.agreement.Agreements;
import org.entente.journal.Journal;
import org.entente.journal.Outcome;
import org.entente.journal.Ruling;
import org.entente.party.Government;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Front door of exercises: open one with another side, join one that the other opened, end one, and tell which run.
@Component
public class Exercises {

    private final Journal journal;
    private final ThisNode node;
    private final ExerciseTables tables;

    Exercises(Journal journal, ThisNode node, ExerciseTables tables) {
        this.journal = journal;
        this.node = node;
        this.tables = tables;
    }

    /// All exercises with this side, the latest first.
    public List<Exercise> all() {
        return tables.all().stream().filter(each -> each.concerns(node.government())).toList();
    }

    public Optional<Exercise> find(ExerciseId id) {
        return tables.find(id);
    }

    /// Those that this side takes part in and that run at a moment.
    public List<Exercise> running(Instant now) {
        return tables.at(now).stream().filter(each -> each.concerns(node.government()) && each.standing(node.government(), now) == Exercise.Standing.RUNNING).toList();
    }

    public Outcome open(OpenExercise command, Signatory who) {
        if (node.peer(command.partner()).isEmpty()) {
            return new Outcome.Refused(new ExerciseRefusal.NotAPeer(command.partner().code()));
        }
        return state(command.partner(), who, rules -> rules.open(command));
    }

    public Outcome join(ExerciseId id, Signatory who) {
        return about(id, who, rules -> rules.join(id));
    }

    /// Ends an exercise now: for both sides if this one opened it, otherwise for this one alone.
    public Outcome end(ExerciseId id, Signatory who) {
        return about(id, who, rules -> rules.end(id));
    }

    private Outcome about(ExerciseId id, Signatory who, Function<ExerciseRules, Ruling> decide) {
        Government own = node.government();
        if (!id.opener().equals(own) && !id.partner().equals(own)) {
            return new Outcome.Refused(new ExerciseRefusal.NoSuchExercise(id.toString()));
        }
        return state(id.opener().equals(own) ? id.partner() : id.opener(), who, decide);
    }

    private Outcome state(Government other, Signatory who, Function<ExerciseRules, Ruling> decide) {
        if (!who.is(Role.LIAISON) || !who.government().equals(node.government())) {
            return new Outcome.Refused(new ExerciseRefusal.NotALiaisonOfficer());
        }
        return journal.record(Agreements.cooperation(node.government(), other), who, (ledger, now) -> decide.apply(new ExerciseRules(node.government(), ledger::about, now)));
    }
}
