package org.entente.exercise.web;

import java.time.Instant;
import java.util.List;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Near;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Waiting;
import org.entente.exercise.Exercise;
import org.entente.exercise.Exercises;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Exercises that the other side has opened and that wait for this one to join.
@Component
class ExerciseDesk implements DeskItems {

    private final Exercises exercises;
    private final ThisNode node;

    ExerciseDesk(Exercises exercises, ThisNode node) {
        this.exercises = exercises;
        this.node = node;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        if (!officer.is(Role.LIAISON)) {
            return Waiting.of(List.of());
        }
        return Waiting.of(exercises.all().stream().filter(each -> each.standing(node.government(), now) == Exercise.Standing.ASKED).map(each -> item(each, now)).toList());
    }

    private static DeskItem item(Exercise exercise, Instant now) {
        return new DeskItem(exercise.id().toString(), exercise.name(), Text.of("exercise.desk.why", Text.of(exercise.id().opener().messageKey())), Status.due("exercise.desk.join", new Near(exercise.from(), now)),
                exercise.opened().time(), exercise.until(), "/exercises", true);
    }
}
