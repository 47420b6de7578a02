package org.entente.rumour;

import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// Command: a report about suspect food that was imported or exported goes to the existing channel (FS-5, FS-1.4). The hand-over is noted on this node only.
///
/// @param receiver the body that takes it over, 1 to 120 characters
/// @param reason   why it belongs there, 1 to 500 characters
public record DivertReport(Medium medium, @Nullable String source, ScriptText headline, ScriptText claim, String receiver, String reason) {

    /// In characters.
    public static final int LONGEST_RECEIVER = 120;

    /// In characters.
    public static final int LONGEST_REASON = 500;
}
