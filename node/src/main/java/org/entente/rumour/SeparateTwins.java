package org.entente.rumour;

import org.entente.script.ScriptText;

/// Command: two reports that are linked are not the same story.
///
/// @param reason 1 to 500 characters
public record SeparateTwins(RumourId one, RumourId other, ScriptText reason) {

    /// In characters.
    public static final int LONGEST_REASON = 500;
}
