package org.entente.foodsafety;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.evidence.Actor;
import org.entente.journal.AttachmentRef;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// A government's liaison unit notifies another side (FS-1.2, FS-1.3). The entry's actor approved and sent it; the drafter is somebody else.
///
/// @param addressee code of the government that is notified
/// @param draftedBy who wrote it; another officer than the actor of the entry
public record NotificationIssued(String addressee, NotificationContent content, Actor draftedBy, List<AttachmentRef> attachments) implements FoodSafetyFact {

    public NotificationIssued(String addressee, NotificationContent content, Actor draftedBy, @Nullable List<AttachmentRef> attachments) {
        if (!Limits.present("content", content).canBeSent()) {
            throw new IllegalArgumentException("A notification has a kind, a classification and a title");
        }
        this.addressee = new Government(addressee).code();
        this.content = content;
        this.draftedBy = Limits.present("draftedBy", draftedBy);
        this.attachments = Limits.list("attachments", attachments, 50);
    }

    public Government to() {
        return new Government(addressee);
    }

    /// The kind of information (FS-2), and FS-1.5 where scope, measures and points to note are all said.
    @Override
    public Set<String> alsoKeeps() {
        String kind = Objects.requireNonNull(content.kind()).clause();
        return content.essentials().missing().isEmpty() ? Set.of(kind, "FS-1.5") : Set.of(kind);
    }

    @Override
    public boolean practises() {
        return content.exercise();
    }
}
