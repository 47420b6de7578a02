package org.entente.agreedtext;

import java.util.Optional;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;

/// One change to the text. Ids never move: a provision that is put in gets a letter behind the one that it follows, one that is repealed keeps its place.
///
/// @param clause   that is replaced or repealed, or that the new one follows
/// @param inserted id of the new provision; null unless one is put in
/// @param hant     new words in Traditional script; null when it is repealed
/// @param hans     new words in Simplified script; null when it is repealed
public record ClauseChange(Kind kind, String clause, @Nullable String inserted, @Nullable String hant, @Nullable String hans) {

    /// What is done to a provision.
    public enum Kind {
        REPLACE, INSERT_AFTER, REPEAL
    }

    /// The provision that is other than before.
    public String changed() {
        return Optional.ofNullable(inserted).orElse(clause);
    }

    public String words(Script script) {
        return Optional.ofNullable(script == Script.HANS ? hans : hant).orElse("");
    }
}
