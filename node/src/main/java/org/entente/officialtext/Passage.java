package org.entente.officialtext;

import org.entente.script.Folding;

/// Words of the source with the line that they begin on, so that whoever confirms a proposal can look it up.
///
/// @param line counted from 1
public record Passage(int line, String text) {

    /// The words for comparison, each character in the same place.
    String folded() {
        return Folding.fold(text);
    }
}
