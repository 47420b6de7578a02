package org.entente.drafting;

import java.time.Instant;
import java.util.List;
import org.entente.channel.ChannelNote;
import org.entente.evidence.Actor;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationReference;
import org.entente.journal.AttachmentRef;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// A notification that is being written; private to this node.
///
/// @param addressee whom it is for: preset from the side of the firms named in it (FS-4a)
/// @param channel   what was said to the channel guard (FS-1.4); null while nothing was
/// @param writers   everybody who wrote it, the last of them last; none of them can approve it
/// @param note      why it was returned
/// @param reference under which it was sent
/// @param version   grows with each change; a change names the version that it was made on
public record Draft(
        long id,
        DraftState state,
        NotificationContent content,
        List<AttachmentRef> attachments,
        Government addressee,
        @Nullable ChannelNote channel,
        Actor createdBy,
        Actor changedBy,
        List<Actor> writers,
        Instant createdAt,
        Instant changedAt,
        @Nullable String note,
        @Nullable NotificationReference reference,
        int version) {

    /// Characters in the note with which a draft is returned.
    public static final int NOTE = 1_000;

    public Draft {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        writers = List.copyOf(writers);
    }

    Draft in(DraftState next, Actor by, Instant now, @Nullable String because, @Nullable NotificationReference sent) {
        return new Draft(id, next, content, attachments, addressee, channel, createdBy, by, writers, createdAt, now, because, sent, version + 1);
    }
}
