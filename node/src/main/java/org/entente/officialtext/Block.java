package org.entente.officialtext;

import org.entente.script.Folding;

/// A paragraph, heading or line of the source.
///
/// @param line   the line that it begins on
/// @param text   without white space around it
/// @param folded the text for comparison: character by character the same place, Simplified, half width
/// @param apart  whether an empty line stands before it
record Block(int line, String text, String folded, boolean apart) {

    private static final String ENDS_A_SENTENCE = "。!?;:”」』…";

    static Block of(int line, String text, boolean apart) {
        return new Block(line, text, Folding.fold(text), apart);
    }

    Block joinedTo(Block next) {
        return of(line, text + next.text, apart);
    }

    boolean endsSentence() {
        return ENDS_A_SENTENCE.indexOf(folded.charAt(folded.length() - 1)) >= 0;
    }

    /// Whether no sentence ends in it.
    boolean mayBeHeading() {
        return folded.chars().noneMatch(each -> "。!?;:".indexOf(each) >= 0);
    }

    boolean hasSentenceMarks() {
        return folded.chars().anyMatch(each -> "。,;、".indexOf(each) >= 0);
    }

    Passage passage() {
        return new Passage(line, text);
    }

    /// The words from an offset on.
    Passage from(int offset) {
        return new Passage(line, text.substring(offset).strip());
    }
}
