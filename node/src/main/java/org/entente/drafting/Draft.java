package org.entente.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.channel.ChannelNote;
import org.entente.evidence.Actor;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationReference;
import org.entente.journal.AttachmentRef;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// A notification that is being written, or the correction of one that was sent; private to this node.
///
/// @param addressee whom it is for: preset from the side of the firms named in it (FS-4a)
/// @param channel   what was said to the channel guard (FS-1.4); null while nothing was
/// @param writers   everybody who wrote it, the last of them last; none of them can approve it
/// @param note      why it was returned
/// @param reference under which it was sent
/// @param version   grows with each change; a change names the version that it was made on
/// @param correction what it corrects; null for a new notification
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
        int version,
        @Nullable Correction correction) {

    /// Characters in the note with which a draft is returned.
    public static final int NOTE = 1_000;

    public Draft {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        writers = List.copyOf(writers);
    }

    Draft in(DraftState next, Actor by, Instant now, @Nullable String because, @Nullable NotificationReference sent) {
        return new Draft(id, next, content, attachments, addressee, channel, createdBy, by, writers, createdAt, now, because, sent, version + 1, correction);
    }

    /// As an officer has written it now; it has to be submitted again.
    Draft written(NotificationContent said, List<AttachmentRef> files, @Nullable Correction corrects, Actor by, Instant now) {
        List<Actor> all = new ArrayList<>(writers);
        all.remove(by);
        all.add(by);
        return new Draft(id, DraftState.WRITING, said, files, addressee, channel, createdBy, by, all, createdAt, now, note, null, version + 1, corrects);
    }

    /// The same, for somebody else and through another channel.
    Draft with(Government other, @Nullable ChannelNote said) {
        return new Draft(id, state, content, attachments, other, said, createdBy, changedBy, writers, createdAt, changedAt, note, reference, version, correction);
    }
}
