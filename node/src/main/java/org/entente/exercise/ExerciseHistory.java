package org.entente.exercise;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// What both sides have stated about one exercise, folded. The order in which it arrived plays no part.
///
/// @param about the entries about it in its stream, of both sides
record ExerciseHistory(ExerciseId id, List<Recorded> about) {

    /// The exercise; empty when the side that it names as the opener has not opened it.
    Optional<Exercise> exercise() {
        return first(id.opener(), ExerciseOpened.class).map(opened -> {
            var fact = (ExerciseOpened) opened.fact();
            return new Exercise(id, fact.name(), fact.from(), fact.until(), place(opened), first(id.partner(), ExerciseJoined.class).map(ExerciseHistory::place).orElse(null), end(id.opener()), end(id.partner()));
        });
    }

    private Optional<Recorded> first(Government side, Class<? extends ExerciseFact> kind) {
        return about.stream().filter(each -> each.government().equals(side) && kind.isInstance(each.fact())).min(Comparator.comparing(Recorded::sequence));
    }

    private @Nullable Instant end(Government side) {
        return about.stream().filter(each -> each.government().equals(side)).map(Recorded::fact).filter(ExerciseEnded.class::isInstance).map(ExerciseEnded.class::cast)
                .map(ExerciseEnded::at).min(Comparator.naturalOrder()).orElse(null);
    }

    private static Exercise.Place place(Recorded entry) {
        return new Exercise.Place(entry.sequence(), entry.hash(), entry.time());
    }
}
