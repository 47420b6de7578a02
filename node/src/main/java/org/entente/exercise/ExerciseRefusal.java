package org.entente.exercise;

import java.time.Instant;
import org.entente.journal.Refusal;

/// Why nothing was stated about an exercise.
public sealed interface ExerciseRefusal extends Refusal {

    record NotALiaisonOfficer() implements ExerciseRefusal {}

    record NotAPeer(String government) implements ExerciseRefusal {}

    record EndsBeforeItBegins() implements ExerciseRefusal {}

    record TooLong(long days) implements ExerciseRefusal {}

    record BeginsInThePast() implements ExerciseRefusal {}

    record NoSuchExercise(String exercise) implements ExerciseRefusal {}

    record NotAskedToJoin(String exercise) implements ExerciseRefusal {}

    record AlreadyJoined(String exercise) implements ExerciseRefusal {}

    record NotTakingPart(String exercise) implements ExerciseRefusal {}

    record Over(String exercise, Instant since) implements ExerciseRefusal {}

    @Override
    default String messageKey() {
        return "exercise.refusal." + switch (this) {
            case NotALiaisonOfficer() -> "not-a-liaison-officer";
            case NotAPeer _ -> "not-a-peer";
            case EndsBeforeItBegins() -> "ends-before-it-begins";
            case TooLong _ -> "too-long";
            case BeginsInThePast() -> "begins-in-the-past";
            case NoSuchExercise _ -> "no-such-exercise";
            case NotAskedToJoin _ -> "not-asked-to-join";
            case AlreadyJoined _ -> "already-joined";
            case NotTakingPart _ -> "not-taking-part";
            case Over _ -> "over";
        };
    }

    @Override
    default Object[] arguments() {
        return switch (this) {
            case NotALiaisonOfficer(), EndsBeforeItBegins(), BeginsInThePast() -> new Object[0];
            case NotAPeer(String government) -> new Object[] {government};
            case TooLong(long days) -> new Object[] {days};
            case NoSuchExercise(String exercise) -> new Object[] {exercise};
            case NotAskedToJoin(String exercise) -> new Object[] {exercise};
            case AlreadyJoined(String exercise) -> new Object[] {exercise};
            case NotTakingPart(String exercise) -> new Object[] {exercise};
            case Over(String exercise, Instant since) -> new Object[] {exercise, since};
        };
    }
}
