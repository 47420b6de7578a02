package org.entente.script;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a text was found: the passage as it is written there, what was asked for, and the folded form that both share.
///
/// @param from offset of the passage's first character in the text as written
/// @param to offset after its last character
public record MatchedPassage(int from, int to, String written, String asked, String folded) {

    /// Whether the text has it exactly as it was asked for, so that nothing needs explaining.
    public boolean exact() {
        return written.equals(asked);
    }

    /// The reason in one line, such as `衞生 = 衛生 = 卫生`: written, asked, folded, each form once.
    public String reason() {
        return Stream.of(written, asked, folded).distinct().collect(Collectors.joining(" = "));
    }
}
