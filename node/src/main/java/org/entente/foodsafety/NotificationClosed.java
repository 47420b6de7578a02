package org.entente.foodsafety;

import org.entente.script.ScriptText;

/// The owner closes the notification. The entry answers those that show both duties kept and, for an incident, the conclusion.
///
/// @param outcome what came of it, at most 4,000 characters
public record NotificationClosed(ScriptText outcome) implements FoodSafetyFact {

    public NotificationClosed {
        Limits.required("outcome", outcome, Limits.PASSAGE);
    }
}
