package org.entente.presscheck;

import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// The side that was asked answers; the entry answers the request's entry.
///
/// @param remarks what is to be corrected, or why it is denied, at most 4,000 characters; demanded unless it is confirmed
public record PressCheckAnswered(Verdict verdict, @Nullable ScriptText remarks) implements PressFact {

    /// Characters in the remarks.
    public static final int REMARKS = 4_000;

    public enum Verdict {
        /// The facts are right as they stand.
        CONFIRMED,
        /// The facts are right once the remarks are taken up.
        CORRECTED,
        /// The facts are not right.
        DENIED;

        public String messageKey() {
            return "presscheck.verdict." + name();
        }
    }

    public PressCheckAnswered {
        if (verdict == null || remarks != null && remarks.text().length() > REMARKS) {
            throw new IllegalArgumentException("An answer has a verdict, and remarks of at most " + REMARKS + " characters");
        }
    }
}
