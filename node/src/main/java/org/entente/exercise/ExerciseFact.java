package org.entente.exercise;

import org.entente.journal.Fact;

/// What this module writes to the journal.
sealed interface ExerciseFact extends Fact permits ExerciseOpened, ExerciseJoined, ExerciseEnded {

    String exercise();

    default ExerciseId id() {
        return ExerciseId.parse(exercise());
    }
}
