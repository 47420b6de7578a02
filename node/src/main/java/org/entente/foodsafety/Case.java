package org.entente.foodsafety;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Fact;
import org.entente.journal.Recorded;
import org.entente.party.Government;

/// One notification as the facts about it leave it. It depends on the set of entries and never on the order in which they arrived: each side's
/// entries stand in the order of its own stream, and no entry of one side changes what those of the other mean. What a side states
/// that is not its to state, such as a correction by somebody else than the owner, has no effect.
final class Case {

    private final NotificationReference reference;
    private final List<Recorded> entries;
    private final List<Recorded> history;
    private final Recorded issued;
    private final CurrentContent current;

    private Case(NotificationReference reference, List<Recorded> entries, Recorded issued) {
        this.reference = reference;
        this.entries = entries;
        this.history = EntryOrder.sorted(entries);
        this.issued = issued;
        this.current = CurrentContent.of((NotificationIssued) issued.fact(), own());
    }

    /// Empty as long as the owner's entry that issued it is not among these.
    static Optional<Case> of(NotificationReference reference, Collection<Recorded> about) {
        List<Recorded> entries = about.stream().filter(each -> each.fact() instanceof FoodSafetyFact).sorted(EntryOrder.IN_STREAM).toList();
        return entries.stream().filter(each -> each.government().equals(reference.owner()) && each.fact() instanceof NotificationIssued).findFirst()
                .map(issued -> new Case(reference, entries, issued));
    }

    NotificationReference reference() {
        return reference;
    }

    Government owner() {
        return reference.owner();
    }

    Government addressee() {
        return ((NotificationIssued) issued.fact()).to();
    }

    Recorded issued() {
        return issued;
    }

    /// The latest time that any entry states.
    Instant changedAt() {
        return entries.stream().map(Recorded::time).max(Instant::compareTo).orElse(issued.time());
    }

    /// All entries, in the order in which every node shows them.
    List<Recorded> history() {
        return history;
    }

    /// What it says now.
    NotificationContent content() {
        return current.content();
    }

    List<AttachmentRef> attachments() {
        return current.attachments();
    }

    /// What it says now, with its attachments.
    CurrentContent current() {
        return current;
    }

    /// What an entry of the owner changed in what the notification says; the rows that were stated with it because they did not fit into it are part of it.
    List<ContentChange> changes(Recorded entry) {
        List<Recorded> own = own().toList();
        int at = own.indexOf(entry);
        int after = at + 1;
        while (after < own.size() && own.get(after).fact() instanceof FollowUpAdded && own.get(after).time().equals(entry.time())) {
            after++;
        }
        NotificationIssued first = (NotificationIssued) issued.fact();
        return ContentChanges.between(CurrentContent.of(first, own.stream().limit(at)), CurrentContent.of(first, own.stream().limit(after)));
    }

    /// The entry that states what the notification says now: the issue, or the last correction or reclassification.
    Recorded stating() {
        return own().filter(each -> each.fact() instanceof NotificationCorrected || each.fact() instanceof NotificationReclassified).reduce((a, b) -> b).orElse(issued);
    }

    CaseState state() {
        if (withdrawn().isPresent()) {
            return CaseState.WITHDRAWN;
        }
        if (closed().isPresent()) {
            return CaseState.CLOSED;
        }
        if (assessed().isPresent()) {
            return CaseState.ASSESSED;
        }
        return opened().isPresent() ? CaseState.OPENED : CaseState.SENT;
    }

    Optional<Recorded> withdrawn() {
        return first(owner(), NotificationWithdrawn.class);
    }

    Optional<Recorded> closed() {
        return first(owner(), NotificationClosed.class);
    }

    Optional<Recorded> opened() {
        return first(addressee(), NotificationOpened.class);
    }

    /// The addressee's latest word on what it makes of it.
    Optional<Recorded> assessed() {
        return by(addressee(), NotificationAssessed.class).reduce((a, b) -> b);
    }

    Optional<Recorded> assessedFirst() {
        return first(addressee(), NotificationAssessed.class);
    }

    /// The owner's entry with which everything had been stated; empty while something is missing.
    Optional<Recorded> completed() {
        CurrentContent content = CurrentContent.of((NotificationIssued) issued.fact(), Stream.empty());
        Optional<Recorded> since = Optional.empty();
        for (Recorded each : own().toList()) {
            content = content.then((FoodSafetyFact) each.fact());
            since = content.content().missing().isEmpty() ? since.or(() -> Optional.of(each)) : Optional.empty();
        }
        return since;
    }

    Optional<Recorded> reported() {
        return first(addressee(), ReportedToGovernment.class);
    }

    Optional<Recorded> informed() {
        return first(addressee(), DepartmentsInformed.class);
    }

    /// The first follow-up in which the addressee states measures.
    Optional<Recorded> firstMeasure() {
        return by(addressee(), FollowUpAdded.class).filter(each -> ((FollowUpAdded) each.fact()).followUp().kind() == FollowUp.Kind.MEASURES_TAKEN).findFirst();
    }

    List<Recorded> followUps() {
        return history().stream().filter(each -> each.fact() instanceof FollowUpAdded).toList();
    }

    /// Number of a side's next follow-up.
    int nextFollowUp(Government side) {
        return 1 + by(side, FollowUpAdded.class).mapToInt(each -> ((FollowUpAdded) each.fact()).number()).max().orElse(0);
    }

    /// Follow-ups that link a conclusion, of either side.
    List<Recorded> conclusions() {
        return followUps().stream().filter(each -> ((FollowUpAdded) each.fact()).followUp().kind() == FollowUp.Kind.CONCLUSION).toList();
    }

    /// Requests of both sides, in order.
    List<Recorded> requests() {
        return history().stream().filter(each -> each.fact() instanceof InformationRequested).toList();
    }

    /// The first answer to a request by another side than the one that asked.
    Optional<Recorded> answerTo(Recorded request) {
        return history().stream()
                .filter(each -> each.fact() instanceof InformationAnswered && each.answers().contains(request.hash()) && !each.government().equals(request.government())).findFirst();
    }

    /// Whether the owner has stated anything about the content since this entry was made.
    boolean changedSince(Recorded entry) {
        return !entry.answers().contains(stating().hash());
    }

    /// Whether the owner has replaced the content that this entry states.
    boolean superseded(Recorded entry) {
        boolean states = entry.fact() instanceof NotificationIssued || entry.fact() instanceof NotificationCorrected;
        Predicate<Recorded> replaces = each -> each.fact() instanceof NotificationCorrected && EntryOrder.IN_STREAM.compare(each, entry) > 0;
        return states && entry.government().equals(owner()) && own().anyMatch(replaces);
    }

    private Stream<Recorded> own() {
        return entries.stream().filter(each -> each.government().equals(reference.owner()));
    }

    private Stream<Recorded> by(Government side, Class<? extends Fact> kind) {
        return entries.stream().filter(each -> each.government().equals(side) && kind.isInstance(each.fact()));
    }

    private Optional<Recorded> first(Government side, Class<? extends Fact> kind) {
        return by(side, kind).findFirst();
    }

    @Override
    public String toString() {
        return "%s, %s, %d entries".formatted(reference, state(), entries.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Case that && that.reference.equals(reference) && that.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, entries);
    }
}
