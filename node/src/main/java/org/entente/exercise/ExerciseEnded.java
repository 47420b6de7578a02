package org.entente.exercise;

import java.time.Instant;

/// An exercise ends before its time: for both sides on the word of the one that opened it, for the other alone on its own. Of several such words of one side the
/// earliest end holds.
///
/// @param at the first moment that no longer belongs to it
record ExerciseEnded(String exercise, Instant at) implements ExerciseFact {

    ExerciseEnded {
        ExerciseId.parse(exercise);
    }
}
