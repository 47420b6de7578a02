package org.entente.exercise;

/// The side that was asked takes part in an exercise.
record ExerciseJoined(String exercise) implements ExerciseFact {

    ExerciseJoined {
        ExerciseId.parse(exercise);
    }
}
