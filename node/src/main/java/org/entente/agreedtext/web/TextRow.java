package org.entente.agreedtext.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreedtext.StandingClause;
import org.jspecify.annotations.Nullable;

/// A provision in both scripts beside each other, aligned by its id.
///
/// @param hant null where the text in this script has no such provision
/// @param hans null where the text in this script has no such provision
record TextRow(String clause, @Nullable StandingClause hant, @Nullable StandingClause hans) {

    /// In the order of the Traditional text; what only the Simplified one has comes last.
    static List<TextRow> of(List<StandingClause> hant, List<StandingClause> hans) {
        List<TextRow> rows = new ArrayList<>();
        Stream.concat(hant.stream(), hans.stream()).map(each -> each.clause().clause()).distinct().forEach(id -> rows.add(new TextRow(id, find(hant, id), find(hans, id))));
        return rows;
    }

    private static @Nullable StandingClause find(List<StandingClause> text, String id) {
        return text.stream().filter(each -> each.clause().clause().equals(id)).findFirst().orElse(null);
    }

    public StandingClause any() {
        return Optional.ofNullable(hant).or(() -> Optional.ofNullable(hans)).orElseThrow();
    }

    public boolean repealed() {
        return Stream.of(hant, hans).filter(Objects::nonNull).anyMatch(StandingClause::repealed);
    }
}
