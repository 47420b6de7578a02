package org.entente.foodsafety;

import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// The addressee says what it makes of the notification.
///
/// @param note        at most 4,000 characters; demanded unless it is accepted
/// @param forwardedTo who deals with it instead, at most 300 characters
public record NotificationAssessed(Verdict verdict, @Nullable ScriptText note, @Nullable ScriptText forwardedTo) implements FoodSafetyFact {

    public enum Verdict {
        ACCEPTED,
        NEEDS_CLARIFICATION,
        NOT_FOR_US;

        public String messageKey() {
            return "foodsafety.verdict." + name();
        }
    }

    public NotificationAssessed {
        Limits.present("verdict", verdict);
        Limits.text("note", note, Limits.PASSAGE);
        Limits.text("forwardedTo", forwardedTo, Limits.LINE);
    }
}
