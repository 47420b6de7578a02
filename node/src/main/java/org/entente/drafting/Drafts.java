package org.entente.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreement.Agreements;
import org.entente.channel.ChannelChoice;
import org.entente.channel.ChannelNote;
import org.entente.channel.HandOvers;
import org.entente.evidence.Actor;
import org.entente.foodsafety.IssueNotification;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.Notifications;
import org.entente.foodsafety.Operator;
import org.entente.foodsafety.Side;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.entente.journal.Journal;
import org.entente.journal.Ledger;
import org.entente.journal.Outcome;
import org.entente.journal.Ruling;
import org.entente.party.Government;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Front door for notifications that are being written: save, check, submit, return, approve and send. Departments write and submit; only an officer
/// of the liaison unit who did not write a draft approves it, and approving sends it (FS-0).
@Component
public class Drafts {

    private final DraftStore store;
    private final OpenDrafts open;
    private final DraftChecks checks;
    private final Corrections corrections;
    private final Notifications notifications;
    private final HandOvers handOvers;
    private final Attachments attachments;
    private final Agreements agreements;
    private final Journal journal;
    private final Clock clock;

    Drafts(DraftStore store, OpenDrafts open, DraftChecks checks, Corrections corrections, Notifications notifications, HandOvers handOvers, Attachments attachments, Agreements agreements, Journal journal, Clock clock) {
        this.store = store;
        this.open = open;
        this.checks = checks;
        this.corrections = corrections;
        this.notifications = notifications;
        this.handOvers = handOvers;
        this.attachments = attachments;
        this.agreements = agreements;
        this.journal = journal;
        this.clock = clock;
    }

    /// Keeps what has been written. A draft that was submitted or returned is being written again from then on.
    @Transactional
    public DraftOutcome save(SaveDraft command, Signatory who) {
        if (!OpenDrafts.mayWrite(who)) {
            return new DraftOutcome.Refused(new DraftRefusal.MayNotWrite());
        }
        return command.id() == null ? new DraftOutcome.Kept(store.insert(written(command, null, who))) : open.change(command.id(), command.version(), who, before -> written(command, before, who));
    }

    /// A draft, if this officer may see it: liaison officers and auditors see all, departments their own.
    public Optional<Draft> find(long id, Signatory reader) {
        return store.find(id).filter(draft -> OpenDrafts.sees(reader, draft));
    }

    /// The open drafts that this officer may see, the last changed first, at most 500.
    public List<Draft> open(Signatory reader) {
        return OpenDrafts.seesAll(reader) ? store.open() : store.openOf(reader.organisation().value());
    }

    /// Submitted drafts that this officer can approve.
    public List<Draft> awaitingApprovalBy(Signatory officer) {
        return officer.is(Role.LIAISON) ? store.open().stream().filter(each -> each.state() == DraftState.SUBMITTED && !each.writers().contains(officer.actor())).toList() : List.of();
    }

    /// What the check finds now. It never keeps an alert back for missing data.
    public DraftCheck check(Draft draft) {
        return checks.of(draft, clock.instant());
    }

    /// Hands the draft to the liaison unit for approval.
    @Transactional
    public DraftOutcome submit(long id, int version, Signatory who) {
        if (!OpenDrafts.mayWrite(who)) {
            return new DraftOutcome.Refused(new DraftRefusal.MayNotWrite());
        }
        Optional<DraftOutcome> blocked = find(id, who).map(this::check).filter(DraftCheck::blocks)
                .map(check -> new DraftOutcome.Refused(new DraftRefusal.Blocked(check.of(DraftCheck.Severity.BLOCKING).size())));
        return blocked.orElseGet(() -> open.change(id, version, who, draft -> draft.in(DraftState.SUBMITTED, who.actor(), clock.instant(), null, null)));
    }

    /// Gives a submitted draft back to its writer.
    ///
    /// @param note why, at most 1,000 characters
    @Transactional
    public DraftOutcome giveBack(long id, int version, String note, Signatory who) {
        Optional<DraftRefusal> obstacle = liaison(who).or(() -> words(note)).or(() -> find(id, who).filter(each -> each.state() != DraftState.SUBMITTED).map(each -> new DraftRefusal.NotSubmitted()));
        return obstacle.<DraftOutcome>map(DraftOutcome.Refused::new)
                .orElseGet(() -> open.change(id, version, who, draft -> draft.in(DraftState.RETURNED, who.actor(), clock.instant(), note.strip(), null)));
    }

    @Transactional
    public DraftOutcome discard(long id, int version, Signatory who) {
        return open.change(id, version, who, draft -> draft.in(DraftState.DISCARDED, who.actor(), clock.instant(), null, null));
    }

    /// Hands what a draft tells over to the existing channel for traded food (FS-1.4) and keeps the record of it. A duty to tell the other side here stays open on that record.
    @Transactional
    public DraftOutcome handOver(long id, int version, String receivingBody, Signatory who) {
        Optional<Draft> found = find(id, who);
        ChannelNote note = found.map(Draft::channel).orElse(null);
        Optional<DraftRefusal> obstacle = liaison(who)
                .or(() -> note == null || note.way().filter(way -> way == ChannelChoice.OTHER).isEmpty() ? Optional.of(new DraftRefusal.StaysHere()) : Optional.empty())
                .or(() -> receivingBody.isBlank() || receivingBody.length() > ChannelNote.BODY ? Optional.of(new DraftRefusal.ReceivingBodyMissing()) : Optional.empty());
        if (obstacle.isPresent()) {
            return new DraftOutcome.Refused(obstacle.get());
        }
        DraftOutcome outcome = open.change(id, version, who, draft -> draft.in(DraftState.HANDED_OVER, who.actor(), clock.instant(), null, null));
        if (outcome instanceof DraftOutcome.Kept(Draft draft)) {
            keepHandOver(draft, Objects.requireNonNull(note), receivingBody.strip(), who, clock.instant(), null);
        }
        return outcome;
    }

    /// Approves a submitted draft and sends it, both or neither.
    ///
    /// @param version the version that the officer has read
    public Outcome approve(long id, int version, Signatory who) {
        return journal.record(Notifications.AGREEMENT, who, (ledger, now) -> store.lock(id)
                .map(draft -> approvalObstacle(draft, version, who, now).map(Ruling::refuse).orElseGet(() -> send(draft, who, ledger, now)))
                .orElseGet(() -> Ruling.refuse(new DraftRefusal.NoSuchDraft())));
    }

    /// Whom a notification about these firms is for (FS-4a): the other side if a firm is in its area, otherwise the other party of the agreement.
    public Government addressee(NotificationContent content, Government sender) {
        List<Government> others = agreements.get(Notifications.AGREEMENT).counterparts(sender);
        return content.operators().stream().map(Operator::side).map(Side::government).flatMap(Optional::stream).filter(others::contains).findFirst().orElseGet(others::getFirst);
    }

    private Ruling send(Draft draft, Signatory who, Ledger ledger, Instant now) {
        Correction correction = draft.correction();
        return correction == null ? issue(draft, who, ledger, now) : correct(draft, correction, who, ledger, now);
    }

    private Ruling correct(Draft draft, Correction correction, Signatory who, Ledger ledger, Instant now) {
        Ruling ruling = corrections.ruling(draft, correction, who, ledger, now);
        if (ruling instanceof Ruling.Accepted) {
            store.update(draft.in(DraftState.SENT, who.actor(), now, null, correction.of()));
        }
        return ruling;
    }

    private Ruling issue(Draft draft, Signatory who, Ledger ledger, Instant now) {
        Ruling ruling = notifications.ruling(new IssueNotification(draft.addressee(), draft.content(), draft.writers().getLast(), draft.attachments()), who, ledger, now);
        if (ruling instanceof Ruling.Accepted accepted) {
            NotificationReference reference = NotificationReference.parse(accepted.statements().getFirst().subject());
            store.update(draft.in(DraftState.SENT, who.actor(), now, null, reference));
            ChannelNote note = Objects.requireNonNull(draft.channel());
            if (note.way().filter(way -> way == ChannelChoice.BOTH).isPresent()) {
                keepHandOver(draft, note, Objects.requireNonNull(note.receivingBody()), who, now, reference.toString());
            }
        }
        return ruling;
    }

    private void keepHandOver(Draft draft, ChannelNote note, String receivingBody, Signatory who, Instant at, @Nullable String told) {
        String subject = draft.content().title() == null ? "" : draft.content().title().text();
        handOvers.record(subject, note, note.reason() == null ? "channel.other" : note.reason(), receivingBody, who, at, told);
    }

    private Optional<DraftRefusal> approvalObstacle(Draft draft, int version, Signatory who, Instant now) {
        if (draft.state() != DraftState.SUBMITTED) {
            return Optional.of(draft.state().open() ? new DraftRefusal.NotSubmitted() : new DraftRefusal.NotOpen(draft.state()));
        }
        if (draft.version() != version) {
            return Optional.of(new DraftRefusal.ChangedMeanwhile(draft.changedBy().officer()));
        }
        if (draft.writers().contains(who.actor())) {
            return Optional.of(new DraftRefusal.OwnDraft(who.officer()));
        }
        if (Optional.ofNullable(draft.channel()).flatMap(ChannelNote::way).filter(way -> way == ChannelChoice.OTHER).isPresent()) {
            return Optional.of(new DraftRefusal.BelongsElsewhere());
        }
        return blocked(draft, now).or(() -> added(draft).filter(each -> !attachments.holds(each.hash())).findFirst().map(each -> new DraftRefusal.AttachmentMissing(each.name())));
    }

    /// The attachments that were not sent before.
    private static Stream<AttachmentRef> added(Draft draft) {
        return draft.attachments().stream().filter(each -> draft.correction() == null || !draft.correction().before().attachments().contains(each));
    }

    private Optional<DraftRefusal> blocked(Draft draft, Instant now) {
        DraftCheck check = checks.of(draft, now);
        return check.blocks() ? Optional.of(new DraftRefusal.Blocked(check.of(DraftCheck.Severity.BLOCKING).size())) : Optional.empty();
    }

    private Draft written(SaveDraft command, @Nullable Draft before, Signatory who) {
        Instant now = clock.instant();
        Actor writer = who.actor();
        if (before != null && before.correction() != null) {
            return before.written(correcting(before.content(), command.content()), command.attachments(), before.correction(), writer, now);
        }
        Government addressee = command.addressee() == null ? addressee(command.content(), who.government()) : command.addressee();
        return before == null
                ? new Draft(0, DraftState.WRITING, command.content(), command.attachments(), addressee, command.channel(), writer, writer, List.of(writer), now, now, null, null, 1, null)
                : before.written(command.content(), command.attachments(), null, writer, now).with(addressee, command.channel());
    }

    /// A correction changes neither kind nor classification, and makes no exercise of what is real.
    private static NotificationContent correcting(NotificationContent before, NotificationContent written) {
        return written.change().kind(before.kind()).classification(before.classification()).exercise(before.exercise()).build();
    }

    private static Optional<DraftRefusal> liaison(Signatory who) {
        return who.is(Role.LIAISON) ? Optional.empty() : Optional.of(new DraftRefusal.NotALiaisonOfficer());
    }

    private static Optional<DraftRefusal> words(String note) {
        if (note.isBlank()) {
            return Optional.of(new DraftRefusal.NoteMissing());
        }
        return note.length() > Draft.NOTE ? Optional.of(new DraftRefusal.NoteTooLong(Draft.NOTE)) : Optional.empty();
    }
}
