package org.entente.foodsafety;

import java.time.Instant;
import org.entente.script.ScriptText;

/// The addressee's liaison unit has reported the notification to its own government (FS-1.2, FS-1.3).
///
/// @param recipient to which office, at most 300 characters
/// @param at        when it was reported; not after the entry's own time
public record ReportedToGovernment(ScriptText recipient, Instant at) implements FoodSafetyFact {

    public ReportedToGovernment {
        Limits.moment("at", Limits.present("at", at));
        Limits.required("recipient", recipient, Limits.LINE);
    }
}
