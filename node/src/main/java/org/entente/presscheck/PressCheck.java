package org.entente.presscheck;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Signatory;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// One press check as the facts about it leave it. The asker states the request and an unverified publication, the side that was asked the answer; anything else
/// has no effect.
final class PressCheck {

    private static final Duration AHEAD = Duration.ofMinutes(2);
    private static final Comparator<Recorded> IN_STREAM = Comparator.<Recorded>comparingInt(each -> each.stream().continuation()).thenComparingLong(Recorded::sequence);

    private final PressReference reference;
    private final List<Recorded> entries;
    private final Recorded request;

    private PressCheck(PressReference reference, List<Recorded> entries, Recorded request) {
        this.reference = reference;
        this.entries = entries;
        this.request = request;
    }

    static Optional<PressCheck> of(PressReference reference, Collection<Recorded> about) {
        List<Recorded> entries = about.stream().sorted(IN_STREAM).toList();
        return entries.stream().filter(each -> each.government().equals(reference.owner()) && each.fact() instanceof PressCheckRequested).findFirst()
                .map(request -> new PressCheck(reference, entries, request));
    }

    PressReference reference() {
        return reference;
    }

    Recorded request() {
        return request;
    }

    PressCheckRequested asked() {
        return (PressCheckRequested) request.fact();
    }

    Optional<Recorded> answer() {
        return first(asked().to(), PressCheckAnswered.class);
    }

    Optional<Recorded> unverified() {
        return first(reference.owner(), PublishedUnverified.class);
    }

    PressState state() {
        return answer().map(each -> switch (((PressCheckAnswered) each.fact()).verdict()) {
            case CONFIRMED -> PressState.CONFIRMED;
            case CORRECTED -> PressState.CORRECTED;
            case DENIED -> PressState.DENIED;
        }).orElse(unverified().isPresent() ? PressState.PUBLISHED_UNVERIFIED : PressState.REQUESTED);
    }

    List<Recorded> history() {
        return entries.stream().sorted(Comparator.comparing(Recorded::time).thenComparing(each -> each.stream().government()).thenComparing(IN_STREAM)).toList();
    }

    Ruling answer(Signatory who, PressCheckAnswered.Verdict verdict, @Nullable ScriptText remarks) {
        Government to = asked().to();
        if (!who.government().equals(to)) {
            return Ruling.refuse(new PressRefusal.NotAsked(to.code()));
        }
        if (answer().isPresent()) {
            return Ruling.refuse(new PressRefusal.AlreadyAnswered());
        }
        if (verdict != PressCheckAnswered.Verdict.CONFIRMED && (remarks == null || remarks.text().isBlank())) {
            return Ruling.refuse(new PressRefusal.RemarksMissing());
        }
        return accept(new PressCheckAnswered(verdict, remarks));
    }

    Ruling publishUnverified(Signatory who, ScriptText reason, Instant at, Instant now) {
        if (!who.government().equals(reference.owner())) {
            return Ruling.refuse(new PressRefusal.NotTheAsker(reference.owner().code()));
        }
        if (unverified().isPresent()) {
            return Ruling.refuse(new PressRefusal.AlreadyPublished());
        }
        if (answer().isPresent()) {
            return Ruling.refuse(new PressRefusal.AlreadyAnswered());
        }
        if (reason.text().isBlank()) {
            return Ruling.refuse(new PressRefusal.ReasonMissing());
        }
        if (at.isAfter(now.plus(AHEAD))) {
            return Ruling.refuse(new PressRefusal.InTheFuture(at));
        }
        return accept(new PublishedUnverified(reason, at, asked().text().hash().hex()));
    }

    /// What keeps the gate closed for a text; empty when it may be published as verified.
    ///
    /// @param firms names of the other side's firms that the text mentions
    Optional<PressRefusal> closedFor(PressText text, List<String> firms) {
        boolean same = text.hash().equals(asked().text().hash());
        return switch (state()) {
            case REQUESTED, PUBLISHED_UNVERIFIED -> Optional.of(new PressRefusal.NotAnswered(asked().dueAt()));
            case DENIED -> Optional.of(new PressRefusal.Denied());
            case CONFIRMED -> same ? Optional.empty() : Optional.of(new PressRefusal.OtherText());
            case CORRECTED -> same ? Optional.of(new PressRefusal.RemarksNotTakenUp()) : further(firms);
        };
    }

    private Optional<PressRefusal> further(List<String> firms) {
        List<String> asked = asked().firms().stream().map(each -> FirmName.folded(each.text())).toList();
        return firms.stream().filter(each -> !asked.contains(FirmName.folded(each))).findFirst().map(PressRefusal.FurtherFirms::new);
    }

    private Ruling accept(PressFact fact) {
        return Ruling.accept(new Statement(fact, reference.toString(), "FS-4b", request));
    }

    private Optional<Recorded> first(Government side, Class<? extends PressFact> kind) {
        return entries.stream().filter(each -> each.government().equals(side) && kind.isInstance(each.fact())).findFirst();
    }
}
