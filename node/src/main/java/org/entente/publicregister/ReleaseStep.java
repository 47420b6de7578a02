package org.entente.publicregister;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.foodsafety.NotificationReference;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.script.ScriptText;

/// One thing that a side stated about the release of a notification.
///
/// @param at      when, by that side's own word
/// @param answers entries that it had in view
public final class ReleaseStep {

    /// By place in a side's own streams.
    static final Comparator<ReleaseStep> PLACE = Comparator.comparing((ReleaseStep each) -> each.stream.government())
            .thenComparing(each -> each.stream.continuation()).thenComparing(each -> each.sequence);
    /// As people read it.
    static final Comparator<ReleaseStep> TIME = Comparator.comparing(ReleaseStep::at).thenComparing(PLACE);

    private final StreamId stream;
    private final long sequence;
    private final Sha256 hash;
    private final Instant at;
    private final Actor by;
    private final List<Sha256> answers;
    private final ReleaseFact fact;

    ReleaseStep(StreamId stream, long sequence, Sha256 hash, Instant at, Actor by, List<Sha256> answers, ReleaseFact fact) {
        this.stream = stream;
        this.sequence = sequence;
        this.hash = hash;
        this.at = at;
        this.by = by;
        this.answers = List.copyOf(answers);
        this.fact = fact;
    }

    /// The step that an entry takes; empty when it is about something else, or not the word of one of the two sides, and then without effect.
    static Optional<ReleaseStep> of(Recorded entry) {
        boolean counts = entry.fact() instanceof ReleaseFact && Release.SIDES.contains(entry.government()) && NotificationReference.tryParse(entry.subject()).isPresent()
                && !(entry.fact() instanceof ReleaseProposed proposed && !proposed.reference().toString().equals(entry.subject()));
        return counts
                ? Optional.of(new ReleaseStep(entry.stream(), entry.sequence(), entry.hash(), entry.time(), entry.actor(), entry.answers(), (ReleaseFact) entry.fact()))
                : Optional.empty();
    }

    public Government government() {
        return new Government(stream.government());
    }

    public StreamId stream() {
        return stream;
    }

    public long sequence() {
        return sequence;
    }

    public Sha256 hash() {
        return hash;
    }

    public Instant at() {
        return at;
    }

    public Actor by() {
        return by;
    }

    List<Sha256> answers() {
        return answers;
    }

    ReleaseFact fact() {
        return fact;
    }

    /// What it does, as the name of a message: `proposed`, `agreed` or `withdrawn`.
    public String act() {
        return switch (fact) {
            case ReleaseProposed _ -> "proposed";
            case ReleaseAgreed _ -> "agreed";
            case ReleaseWithdrawn _ -> "withdrawn";
        };
    }

    /// Why a side withdrew.
    public Optional<ScriptText> reason() {
        return fact instanceof ReleaseWithdrawn withdrawn ? Optional.of(withdrawn.reason()) : Optional.empty();
    }

    /// The text by which the side stands with this step.
    Optional<String> text() {
        return switch (fact) {
            case ReleaseProposed proposed -> Optional.of(proposed.hash());
            case ReleaseAgreed agreed -> Optional.of(agreed.hash());
            case ReleaseWithdrawn _ -> Optional.empty();
        };
    }
}
