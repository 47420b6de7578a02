package org.entente.foodsafety;

import java.time.Instant;
import org.entente.script.ScriptText;

/// One side asks the other for information about a notification.
///
/// @param question at most 4,000 characters
/// @param dueAt    until when an answer is asked for
public record InformationRequested(ScriptText question, Instant dueAt) implements FoodSafetyFact {

    public InformationRequested {
        Limits.moment("dueAt", Limits.present("dueAt", dueAt));
        Limits.required("question", question, Limits.PASSAGE);
    }
}
