package org.entente.publicregister;

import org.entente.foodsafety.NotificationReference;
import org.entente.script.ScriptText;

/// Command: take back everything that this side stands by, or turn down what the other side proposes.
///
/// @param reason 1 to 500 characters
public record WithdrawRelease(NotificationReference reference, ScriptText reason) {

    /// In characters.
    public static final int LONGEST_REASON = 500;
}
