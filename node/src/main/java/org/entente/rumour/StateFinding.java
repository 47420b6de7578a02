package org.entente.rumour;

import org.entente.script.ScriptText;

/// Command: say what this side found about a story.
///
/// @param evidence what it rests on, 1 to 4,000 characters
public record StateFinding(RumourId rumour, Verdict verdict, ScriptText evidence, AgreedText text) {

    /// In characters.
    public static final int LONGEST_EVIDENCE = 4_000;
}
