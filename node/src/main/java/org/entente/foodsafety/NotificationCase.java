package org.entente.foodsafety;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Recorded;
import org.entente.party.Government;

/// One notification with everything that is on record about it.
///
/// @param content     what it says now: as issued or last corrected or reclassified, completed by the owner's follow-ups
/// @param attachments of the notification as it stands now; those of follow-ups and answers stand in their entries
/// @param issued      the entry that issued it
/// @param ladder      what the addressee has done with it, in the order of the steps
/// @param history     all entries, each after what it answers, otherwise by time
/// @param followUps   entries whose fact is a {@link FollowUpAdded}, in the order of the history
/// @param missing     what the owner has yet to supply
/// @param conclusions references of the conclusions that were linked to it
public record NotificationCase(
        NotificationReference reference,
        Government addressee,
        NotificationContent content,
        List<AttachmentRef> attachments,
        CaseState state,
        Recorded issued,
        List<LadderStep> ladder,
        List<HistoryItem> history,
        List<Recorded> followUps,
        List<RequestLine> requests,
        List<Duty> duties,
        Set<Missing> missing,
        List<NotificationReference> conclusions,
        List<CaseAction> actions) {

    public Government owner() {
        return reference.owner();
    }

    public NotificationIssued asIssued() {
        return (NotificationIssued) issued.fact();
    }

    public boolean incomplete() {
        return !missing.isEmpty();
    }

    public Optional<LadderStep> step(LadderStep.Step step) {
        return ladder.stream().filter(each -> each.step() == step).findFirst();
    }

    /// The page name of a follow-up, such as `HK-2015-0007-fup3`.
    public String nameOf(Recorded followUp) {
        return reference.followUp(followUp.government(), ((FollowUpAdded) followUp.fact()).number());
    }

    /// Whether a liaison officer of this node can do something now.
    public boolean allows(CaseAction action) {
        return actions.contains(action);
    }
}
