package org.entente.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.entente.channel.ChannelAnswers;
import org.entente.channel.ChannelChoice;
import org.entente.evidence.Actor;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationReference;
import org.entente.journal.AttachmentRef;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// A notification that is being written; private to this node.
///
/// @param addressee   whom it is for: preset from the firm's side (FS-4a)
/// @param channel     the officer's answers to the channel guard; null while not answered
/// @param choice      what the officer chose where the guard left it open
/// @param choiceReason why
/// @param writers     everybody who changed it; none of them can approve it
/// @param note        why it was returned
/// @param reference   under which reference it was sent
/// @param version     grows with each change; a change names the version that it was made on
public record Draft(
        long id,
        DraftState state,
        NotificationContent content,
        List<AttachmentRef> attachments,
        Government addressee,
        @Nullable ChannelAnswers channel,
        @Nullable ChannelChoice choice,
        @Nullable String choiceReason,
        Actor createdBy,
        Actor changedBy,
        Set<Actor> writers,
        Instant createdAt,
        Instant changedAt,
        @Nullable String note,
        @Nullable NotificationReference reference,
        int version) {

    public Draft {
        attachments = List.copyOf(attachments);
        writers = Set.copyOf(writers);
    }
}
