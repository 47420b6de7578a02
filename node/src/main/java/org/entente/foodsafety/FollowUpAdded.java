package org.entente.foodsafety;

import java.util.List;
import org.entente.journal.AttachmentRef;
import org.jspecify.annotations.Nullable;

/// Either side adds to a notification.
///
/// @param number 1, 2, 3 for each side; the page name is {@link NotificationReference#followUp}
public record FollowUpAdded(int number, FollowUp followUp, List<AttachmentRef> attachments) implements FoodSafetyFact {

    public FollowUpAdded(int number, FollowUp followUp, @Nullable List<AttachmentRef> attachments) {
        Limits.present("followUp", followUp);
        if (number < 1) {
            throw new IllegalArgumentException("Follow-ups are numbered from 1: " + number);
        }
        this.number = number;
        this.followUp = followUp;
        this.attachments = Limits.list("attachments", attachments, 50);
    }
}
