package org.entente.foodsafety;

import java.util.List;
import org.entente.evidence.Actor;
import org.entente.journal.AttachmentRef;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// The owner replaces what a notification says. What was said before stays on record.
///
/// @param reason    at most 4,000 characters
/// @param draftedBy who wrote it, another officer than the actor of the entry; null in entries that were made before this was said
public record NotificationCorrected(NotificationContent content, ScriptText reason, List<AttachmentRef> attachments, @Nullable Actor draftedBy) implements FoodSafetyFact {

    public NotificationCorrected(NotificationContent content, ScriptText reason, @Nullable List<AttachmentRef> attachments, @Nullable Actor draftedBy) {
        if (!Limits.present("content", content).canBeSent()) {
            throw new IllegalArgumentException("A notification has a kind, a classification and a title");
        }
        Limits.required("reason", reason, Limits.PASSAGE);
        this.content = content;
        this.reason = reason;
        this.draftedBy = draftedBy;
        this.attachments = Limits.list("attachments", attachments, 50);
    }

    @Override
    public boolean practises() {
        return content.exercise();
    }
}
