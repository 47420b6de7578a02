package org.entente.agreedtext;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of one provision, under the id that it keeps for ever.
///
/// @param clause     `FS-1.4`; never given to another provision
/// @param number     as the text writes it; empty where it has none
/// @param words      paragraph by paragraph, each on a line
/// @param references provisions that the words name
public record ClauseWords(String clause, String number, String words, List<Mention> references) {

    /// @param words  as written: `第一項第四款`
    /// @param clause that they mean
    public record Mention(String words, String clause) {}

    public ClauseWords {
        number = given(number);
        words = given(words);
        references = references == null ? List.of() : List.copyOf(references);
    }

    ClauseWords with(String changed) {
        return new ClauseWords(clause, number, changed, references.stream().filter(each -> changed.contains(each.words())).toList());
    }

    ClauseWords as(String id) {
        return new ClauseWords(id, number, words, references);
    }

    /// An entry leaves out what is empty.
    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
