package org.entente.exercise;

import java.time.Duration;
import java.time.Instant;
import org.entente.script.ScriptText;

/// A side opens an exercise, takes part in it and asks the other to join.
///
/// @param exercise such as `HK-GD-2015-1`
/// @param name     1 to 100 characters
/// @param until    the first moment that no longer belongs to it; at most 31 days after `from`
record ExerciseOpened(String exercise, ScriptText name, Instant from, Instant until) implements ExerciseFact {

    static final Duration LONGEST = Duration.ofDays(31);

    ExerciseOpened {
        ExerciseId.parse(exercise);
        if (name.text().isBlank() || name.text().length() > OpenExercise.LONGEST_NAME) {
            throw new IllegalArgumentException("An exercise has a name of 1 to 100 characters");
        }
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("An exercise lasts more than nothing and at most 31 days: " + from + " to " + until);
        }
    }
}
