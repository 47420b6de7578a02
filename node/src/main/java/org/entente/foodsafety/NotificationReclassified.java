package org.entente.foodsafety;

import org.entente.evidence.Actor;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// The owner changes how urgently the other side should act; approved by another officer than the one who proposed it.
///
/// @param risk       the risk decision behind it; null when it stays as it was
/// @param reason     at most 4,000 characters
/// @param proposedBy another officer than the actor of the entry
public record NotificationReclassified(Classification from, Classification to, @Nullable RiskDecision risk, ScriptText reason, Actor proposedBy) implements FoodSafetyFact {

    public NotificationReclassified {
        Limits.present("to", to);
        Limits.required("reason", reason, Limits.PASSAGE);
    }
}
