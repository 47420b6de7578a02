package org.entente.agreedtext.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreedtext.ClauseChange;
import org.entente.console.FormReader;
import org.jspecify.annotations.Nullable;

/// One change, as the browser sends it.
record ChangeForm(@Nullable String kind, @Nullable String clause, @Nullable String hant, @Nullable String hans) {

    private static final int LONGEST = 5_000;

    boolean isEmpty() {
        return Stream.of(kind, clause, hant, hans).allMatch(each -> each == null || each.isBlank());
    }

    Optional<ClauseChange> command(FormReader read, String field) {
        ClauseChange.Kind done = read.requiredChoice(field + ".kind", kind, ClauseChange.Kind.values());
        String which = read.requiredLine(field + ".clause", clause, 40);
        String traditional = read.line(field + ".hant", hant, LONGEST);
        String simplified = read.line(field + ".hans", hans, LONGEST);
        return done == null || which == null ? Optional.empty() : Optional.of(new ClauseChange(done, which, null, traditional, simplified));
    }
}
