package org.entente.publicregister;

import org.entente.script.ScriptText;

/// A side no longer stands by anything that it stated before about this notification, or does not agree to what the other proposes.
///
/// @param reason 1 to 500 characters; the public reads it when something was public
record ReleaseWithdrawn(ScriptText reason) implements ReleaseFact {

    ReleaseWithdrawn {
        if (reason == null || reason.text().isBlank() || reason.text().length() > WithdrawRelease.LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to 500 characters");
        }
    }
}
