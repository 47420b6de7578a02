package org.entente.rumour;

import org.entente.script.ScriptText;

/// Command: take back a report that this side opened.
///
/// @param reason 1 to 500 characters
public record WithdrawRumour(RumourId rumour, ScriptText reason) {

    /// In characters.
    public static final int LONGEST_REASON = 500;
}
