package org.entente.journal;

import org.entente.script.ScriptText;

/// An attachment that tells about persons was erased, as the law may demand: its bytes are removed wherever they are held. Counts for an attachment that an entry of the same government
/// names, which this entry answers.
///
/// @param sha256 the attachment
/// @param reason at most 1,000 characters
public record PartErased(String sha256, ScriptText reason) implements Fact {

    static final int LONGEST_REASON = 1_000;

    public PartErased {
        if (reason.text().isBlank() || reason.text().length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST_REASON + " characters");
        }
    }
}
