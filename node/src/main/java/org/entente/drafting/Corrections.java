package org.entente.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.evidence.Actor;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.CurrentContent;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.Notifications;
import org.entente.journal.Ledger;
import org.entente.journal.Ruling;
import org.entente.party.Signatory;
import org.entente.script.ScriptText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Front door for corrections of notifications that were sent. A correction is a draft that begins with all that the notification says: it is written, checked, submitted and
/// approved by a second officer like every other draft (FS-0), and approving it states the correction.
@Component
public class Corrections {

    private final DraftStore store;
    private final OpenDrafts open;
    private final NotificationBoard board;
    private final Notifications notifications;
    private final Clock clock;

    Corrections(DraftStore store, OpenDrafts open, NotificationBoard board, Notifications notifications, Clock clock) {
        this.store = store;
        this.open = open;
        this.board = board;
        this.notifications = notifications;
        this.clock = clock;
    }

    /// The correction of a notification that is being written, if this officer may see it.
    public Optional<Draft> of(NotificationReference reference, Signatory reader) {
        return store.openCorrection(reference).filter(draft -> OpenDrafts.sees(reader, draft));
    }

    /// Begins the correction of a notification of this side.
    @Transactional
    public DraftOutcome begin(NotificationReference reference, ScriptText reason, Signatory who) {
        Optional<NotificationCase> about = board.find(reference, who).filter(each -> each.allows(CaseAction.CORRECT));
        if (about.isEmpty()) {
            return new DraftOutcome.Refused(new DraftRefusal.NothingToCorrect());
        }
        if (store.openCorrection(reference).isPresent()) {
            return new DraftOutcome.Refused(new DraftRefusal.AlreadyBeingCorrected());
        }
        CurrentContent before = new CurrentContent(about.get().content(), about.get().attachments());
        Instant now = clock.instant();
        Actor writer = who.actor();
        return new DraftOutcome.Kept(store.insert(new Draft(0, DraftState.WRITING, before.content(), before.attachments(), about.get().addressee(), null, writer, writer, List.of(writer), now, now, null, null, 1,
                new Correction(reference, reason, before))));
    }

    /// Gives the correction another reason.
    @Transactional
    public DraftOutcome explain(long id, int version, ScriptText reason, Signatory who) {
        return open.change(id, version, who, draft -> draft.correction() == null ? draft : draft.written(draft.content(), draft.attachments(), draft.correction().because(reason), who.actor(), clock.instant()));
    }

    /// Carries the correction over to what the notification says by now, such as after a follow-up that completed it.
    @Transactional
    public DraftOutcome catchUp(long id, int version, Signatory who) {
        return open.change(id, version, who, draft -> draft.correction() == null ? draft : caughtUp(draft, draft.correction(), who.actor()));
    }

    /// What becomes of an approved correction.
    Ruling ruling(Draft draft, Correction correction, Signatory who, Ledger ledger, Instant now) {
        return notifications.decision(new CaseCommand.Correct(correction.of(), draft.content(), Objects.requireNonNull(correction.reason()), draft.attachments(), draft.writers().getLast()), who).decide(ledger, now);
    }

    private Draft caughtUp(Draft draft, Correction correction, Actor by) {
        CurrentContent now = board.current(correction.of()).orElseThrow();
        var files = Correction.rows(correction.before().attachments(), draft.attachments(), now.attachments());
        return draft.written(correction.carriedOver(draft.content(), now.content()), files, new Correction(correction.of(), correction.reason(), now), by, clock.instant());
    }
}
