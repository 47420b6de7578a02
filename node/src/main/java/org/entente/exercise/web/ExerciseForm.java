package org.entente.exercise.web;

import java.util.List;
import java.util.Objects;
import org.entente.console.FormReader;
import org.entente.exercise.OpenExercise;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// What the browser sends when an exercise is opened.
///
/// @param partners codes of the governments that are asked to join
record ExerciseForm(@Nullable String name, @Nullable String from, @Nullable String until, @Nullable List<String> partners) {

    static ExerciseForm with(List<Government> peers) {
        return new ExerciseForm("", "", "", peers.size() == 1 ? peers.stream().map(Government::code).toList() : List.of());
    }

    /// One command for each side that is asked.
    List<OpenExercise> commands(FormReader read) {
        var called = read.requiredWords("name", name, OpenExercise.LONGEST_NAME);
        var begins = read.requiredMoment("from", from);
        var ends = read.requiredMoment("until", until);
        List<String> asked = partners == null ? List.of() : partners.stream().filter(code -> code.matches("[A-Z]{2,8}")).distinct().toList();
        if (asked.isEmpty()) {
            read.wrong("partners", "exercise.form.partners.missing");
        }
        if (read.failed()) {
            return List.of();
        }
        return asked.stream().map(code -> new OpenExercise(new Government(code), Objects.requireNonNull(called), Objects.requireNonNull(begins), Objects.requireNonNull(ends))).toList();
    }
}
