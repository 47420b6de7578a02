package org.entente.foodsafety;

import org.entente.script.ScriptText;

/// The owner takes a notification back. It stays on record with the reason.
///
/// @param reason at most 4,000 characters
public record NotificationWithdrawn(ScriptText reason) implements FoodSafetyFact {

    public NotificationWithdrawn {
        Limits.required("reason", reason, Limits.PASSAGE);
    }
}
