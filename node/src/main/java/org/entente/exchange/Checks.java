package org.entente.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.evidence.BundleVerdict;
import org.entente.evidence.BundleVerifier;
import org.entente.evidence.Entry;
import org.entente.evidence.Finding;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.VerifiedBundle;
import org.entente.journal.Journal;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// The checks that an arrival passes, in this order: known peer, stream allowed, stream not stopped, not seen before; then those that only the evidence library can make: format, signature,
/// certificate, chain. The first that does not pass decides.
@Component
class Checks {

    private final ThisNode node;
    private final StreamPolicy policy;
    private final Forks forks;
    private final Journal journal;
    private final Clock clock;
    private final BundleVerifier evidence;
    private final List<Function<Arrival, Finding>> first = List.of(this::knownPeer, this::streamAllowed, this::streamNotStopped);

    Checks(ThisNode node, StreamPolicy policy, Forks forks, Journal journal, Clock clock) {
        this.node = node;
        this.policy = policy;
        this.forks = forks;
        this.journal = journal;
        this.clock = clock;
        this.evidence = new BundleVerifier(node.trust());
    }

    /// The bundle, if it goes on where its stream ended when this process last had to do with it, as most do: no question to the database is needed then. Not looked at is whether the stream
    /// still ends there and whether it is stopped; both show when the bundle is admitted. A bundle of which this cannot be said may be anything, and is examined.
    Optional<VerifiedBundle> goesOn(Arrival arrival) {
        if (policy.isOwn(arrival.stream()) || !(knownPeer(arrival) instanceof Finding.Passed) || !(streamAllowed(arrival) instanceof Finding.Passed)) {
            return Optional.empty();
        }
        return journal.lastKnownHead(arrival.stream()).flatMap(head -> verify(arrival, head) instanceof BundleVerdict.Trusted(VerifiedBundle bundle) ? Optional.of(bundle) : Optional.empty())
                .filter(bundle -> bundle.entries().size() == arrival.lines().size());
    }

    Verdict examine(Arrival arrival) {
        for (Function<Arrival, Finding> check : first) {
            switch (check.apply(arrival)) {
                case Finding.Failed failed -> {
                    return new Verdict.Rejected(failed, 0);
                }
                case Finding.Undecided undecided -> {
                    return new Verdict.Held(undecided);
                }
                case Finding.Passed passed -> {}
            }
        }
        int seen = seenBefore(arrival);
        return seen == arrival.lines().size() ? new Verdict.Repeat(lastNumber(arrival)) : evidence(arrival, seen);
    }

    private Finding knownPeer(Arrival arrival) {
        return node.peer(arrival.from()).isPresent() ? new Finding.Passed("known-peer")
                : new Finding.Failed("known-peer", "unknown-peer", arrival.from() + " is not a peer of this node");
    }

    private Finding streamAllowed(Arrival arrival) {
        if (!policy.mayPass(arrival.stream(), arrival.from())) {
            return new Finding.Failed("stream-allowed", "stream-not-shared", arrival.stream() + " is not shared by both sides");
        }
        return policy.isOwn(arrival.stream()) && !arrival.asked()
                ? new Finding.Failed("stream-allowed", "stream-of-receiver", "Nobody delivers a stream to its owner")
                : new Finding.Passed("stream-allowed");
    }

    private Finding streamNotStopped(Arrival arrival) {
        return forks.isStopped(arrival.stream()) ? new Finding.Failed("stream-not-stopped", Forks.CODE, "The stream was stopped after a fork")
                : new Finding.Passed("stream-not-stopped");
    }

    /// How many of the first lines are entries that stand in the journal already. They were checked when they came, whatever has become of their certificates since.
    private int seenBefore(Arrival arrival) {
        List<Sha256> first = List.of(Sha256.ofAscii(arrival.lines().getFirst()));
        if (journal.heldOf(arrival.stream(), first).isEmpty()) {
            return 0;
        }
        List<Sha256> all = arrival.lines().stream().map(Sha256::ofAscii).toList();
        Set<Sha256> held = journal.heldOf(arrival.stream(), all);
        return (int) all.stream().takeWhile(held::contains).count();
    }

    private static long lastNumber(Arrival arrival) {
        return Entry.parse(arrival.lines().getLast()).content().sequence();
    }

    private Verdict evidence(Arrival arrival, int seen) {
        return switch (verify(arrival.without(seen), journal.head(arrival.stream()))) {
            case BundleVerdict.Trusted trusted -> new Verdict.Trusted(trusted.bundle());
            case BundleVerdict.Held held -> new Verdict.Held(held.why());
            case BundleVerdict.Rejected rejected -> new Verdict.Rejected(rejected.why(), rejected.line() == 0 ? 0 : rejected.line() + seen);
            case BundleVerdict.Fork fork -> new Verdict.Forked(fork.sequence(), fork.known(), fork.other());
        };
    }

    private BundleVerdict verify(Arrival arrival, StreamHead head) {
        return evidence.verify(arrival.stream(), head, number -> journal.jws(arrival.stream(), number), arrival.lines(), clock.instant());
    }
}
