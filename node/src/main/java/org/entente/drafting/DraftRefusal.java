package org.entente.drafting;

import java.util.Locale;
import org.entente.journal.Refusal;

/// Why something was not done with a draft.
public sealed interface DraftRefusal extends Refusal {

    record NoSuchDraft() implements DraftRefusal {}

    /// Somebody else changed it since it was shown.
    record ChangedMeanwhile(String officer) implements DraftRefusal {}

    record NotOpen(DraftState state) implements DraftRefusal {}

    record NotSubmitted() implements DraftRefusal {}

    record MayNotWrite() implements DraftRefusal {}

    record NotALiaisonOfficer() implements DraftRefusal {}

    /// Four eyes: who wrote it does not approve it.
    record OwnDraft(String officer) implements DraftRefusal {}

    record Blocked(long findings) implements DraftRefusal {}

    record NoteMissing() implements DraftRefusal {}

    record NoteTooLong(int most) implements DraftRefusal {}

    record BelongsElsewhere() implements DraftRefusal {}

    record StaysHere() implements DraftRefusal {}

    record ReceivingBodyMissing() implements DraftRefusal {}

    record AttachmentMissing(String name) implements DraftRefusal {}

    /// The notification is not this side's, or was withdrawn.
    record NothingToCorrect() implements DraftRefusal {}

    record AlreadyBeingCorrected() implements DraftRefusal {}

    @Override
    default String messageKey() {
        return "drafting.refusal." + getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])|(?<=A)(?=L)", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    default Object[] arguments() {
        return switch (this) {
            case ChangedMeanwhile(String officer) -> new Object[] {officer};
            case OwnDraft(String officer) -> new Object[] {officer};
            case Blocked(long findings) -> new Object[] {findings};
            case NoteTooLong(int most) -> new Object[] {most};
            case AttachmentMissing(String name) -> new Object[] {name};
            case NoSuchDraft(), NotOpen(DraftState _), NotSubmitted(), MayNotWrite(), NotALiaisonOfficer(), NoteMissing(), BelongsElsewhere(), StaysHere(), ReceivingBodyMissing(),
                    NothingToCorrect(), AlreadyBeingCorrected() -> new Object[0];
        };
    }
}
