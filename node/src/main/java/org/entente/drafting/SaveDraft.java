package org.entente.drafting;

import java.util.List;
import org.entente.channel.ChannelNote;
import org.entente.foodsafety.NotificationContent;
import org.entente.journal.AttachmentRef;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// Keep what has been written so far.
///
/// @param id        null for a new draft
/// @param version   the version that was changed; 0 for a new draft
/// @param addressee null to preset it from the firms' side, or the agreement's other party
/// @param channel   null while nothing has been said to the channel guard
public record SaveDraft(
        @Nullable Long id, int version, NotificationContent content, List<AttachmentRef> attachments, @Nullable Government addressee, @Nullable ChannelNote channel) {

    public SaveDraft {
        attachments = List.copyOf(attachments);
    }

    /// A new draft without attachments or answers about the channel.
    public static SaveDraft of(NotificationContent content) {
        return new SaveDraft(null, 0, content, List.of(), null, null);
    }

    /// The same draft with other content.
    public static SaveDraft of(Draft draft, NotificationContent content) {
        return new SaveDraft(draft.id(), draft.version(), content, draft.attachments(), draft.addressee(), draft.channel());
    }

    public SaveDraft with(ChannelNote note) {
        return new SaveDraft(id, version, content, attachments, addressee, note);
    }
}
