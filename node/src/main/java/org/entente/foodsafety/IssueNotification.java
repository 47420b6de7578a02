package org.entente.foodsafety;

import java.util.List;
import org.entente.evidence.Actor;
import org.entente.journal.AttachmentRef;
import org.entente.party.Government;

/// Send a notification to another side.
///
/// @param draftedBy who wrote it; the officer who issues it must be another
public record IssueNotification(Government addressee, NotificationContent content, Actor draftedBy, List<AttachmentRef> attachments) {

    public IssueNotification {
        attachments = List.copyOf(attachments);
    }
}
