package org.entente.foodsafety;

import java.util.List;
import org.entente.journal.AttachmentRef;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// The other side answers a request; the entry answers the request's entry.
///
/// @param answer at most 4,000 characters
public record InformationAnswered(ScriptText answer, List<AttachmentRef> attachments) implements FoodSafetyFact {

    public InformationAnswered(ScriptText answer, @Nullable List<AttachmentRef> attachments) {
        Limits.required("answer", answer, Limits.PASSAGE);
        this.answer = answer;
        this.attachments = Limits.list("attachments", attachments, 50);
    }
}
