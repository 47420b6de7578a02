package org.entente.foodsafety.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.entente.api.EntryLine;
import org.entente.api.FactNames;
import org.entente.evidence.Actor;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.CaseState;
import org.entente.foodsafety.Duty;
import org.entente.foodsafety.LadderStep;
import org.entente.foodsafety.Missing;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.RequestLine;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// One notification with everything that its page shows.
///
/// @param content what it says now
/// @param ladder  what the addressee has done with it
/// @param history all entries, each after what it answers
/// @param actions what a liaison officer of this node can do about it now
record NotificationDetail(NotificationReference reference, Government owner, Government addressee, CaseState state, NotificationContent content, List<AttachmentRef> attachments, Actor draftedBy,
        EntryLine issued, List<Step> ladder, List<Event> history, List<Request> requests, List<Duty> duties, Set<Missing> missing, List<NotificationReference> conclusions, List<CaseAction> actions) {

    /// @param entry what shows it; for delivery the other node's receipt does
    record Step(LadderStep.Step step, @Nullable Instant at, @Nullable EntryLine entry) {}

    /// @param type       kind of fact, such as `foodsafety.follow-up-added.v1`
    /// @param theirs     whether another government stated it
    /// @param superseded whether the owner has since replaced what it states
    record Event(String type, boolean theirs, boolean superseded, EntryLine entry, Object fact) {}

    /// @param ours whether this node's government asks
    record Request(EntryLine entry, ScriptText question, Instant dueAt, boolean ours, @Nullable EntryLine answeredBy, @Nullable ScriptText answer) {

        static Request of(RequestLine line) {
            var answered = line.answered();
            return new Request(EntryLine.of(line.request()), line.question().question(), line.dueAt(), line.ours(), lineOf(line.answer()), answered == null ? null : answered.answer());
        }
    }

    static NotificationDetail of(NotificationCase found, FactNames names) {
        return new NotificationDetail(found.reference(), found.owner(), found.addressee(), found.state(), found.content(), found.attachments(), found.asIssued().draftedBy(),
                EntryLine.of(found.issued()),
                found.ladder().stream().map(each -> new Step(each.step(), each.at(), lineOf(each.entry()))).toList(),
                found.history().stream().map(each -> new Event(names.of(each.entry().fact()), each.theirs(), each.superseded(), EntryLine.of(each.entry()), each.entry().fact())).toList(),
                found.requests().stream().map(Request::of).toList(), found.duties(), found.missing(), found.conclusions(), found.actions());
    }

    private static @Nullable EntryLine lineOf(@Nullable Recorded recorded) {
        return recorded == null ? null : EntryLine.of(recorded);
    }
}
