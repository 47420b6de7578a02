package org.entente.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.evidence.Entry;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.journal.LogMarks;
import org.entente.party.Peer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings this node's streams to one peer: of each stream, everything after what the peer holds as one bundle, until its receipt is stored. Used by one thread.
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Logger ENTRIES = LoggerFactory.getLogger(LogMarks.ENTRIES);

    private final Peer peer;
    private final PeerLine line;
    private final Office office;
    private final Comparison comparison;
    private final Luggage luggage;
    private final OwnHeads heads;
    private final Map<StreamId, Lane> lanes = new HashMap<>();

    Courier(Peer peer, PeerLine line, Office office) {
        this.peer = peer;
        this.line = line;
        this.office = office;
        this.comparison = new Comparison(peer, line, office);
        this.luggage = new Luggage(peer, line, office.attachments());
        this.heads = new OwnHeads(peer.government(), office);
    }

    /// Forgets what it knew, because another process may have gone on meanwhile.
    void startAnew() {
        lanes.clear();
        luggage.startAnew();
        comparison.isDue();
    }

    Progress round() throws InterruptedException {
        if (comparison.due()) {
            Progress compared = comparison.run(lanes);
            if (!(compared instanceof Progress.Idle)) {
                return compared;
            }
            if (comparison.foundLoss()) {
                luggage.startAnew();
            }
        }
        Progress progress = entries();
        return progress instanceof Progress.Idle ? luggage.carry() : progress;
    }

    private Progress entries() throws InterruptedException {
        Progress progress = Progress.IDLE;
        for (var each : heads.now().entrySet()) {
            Lane lane = lanes.computeIfAbsent(each.getKey(), stream -> new Lane(0));
            if (each.getValue().sequence() > lane.reached() && lane.mayTry()) {
                switch (deliver(each.getKey(), lane)) {
                    case Progress.Down down -> {
                        return down;
                    }
                    case Progress.Moved moved -> progress = moved;
                    case Progress.Idle idle -> {}
                }
            }
            luggage.packed(each.getKey(), lane.reached());
        }
        return progress;
    }

    private Progress deliver(StreamId stream, Lane lane) throws InterruptedException {
        List<String> bundle = office.outbox().bundle(stream, lane.reached());
        Instant sentAt = office.clock().instant();
        try (var marked = LogMarks.of(stream).peer(peer.government())) {
            return switch (line.deliver(stream, bundle)) {
                case Reply.Good<String>(String receipt) -> {
                    tell(stream, bundle);
                    yield accept(stream, lane, receipt, sentAt);
                }
                case Reply.Refused<String>(Problem problem) -> refused(stream, lane, problem);
                case Reply.Down<String>(String code, String detail) -> new Progress.Down(code, detail);
            };
        }
    }

    private void tell(StreamId stream, List<String> bundle) {
        if (ENTRIES.isDebugEnabled()) {
            bundle.stream().map(Entry::parse).forEach(entry -> {
                try (var marked = LogMarks.of(stream).peer(peer.government()).entry(entry)) {
                    ENTRIES.debug("Sent");
                }
            });
        }
    }

    private Progress accept(StreamId stream, Lane lane, String jws, Instant sentAt) {
        return switch (office.receiptChecks().examine(stream, peer.government(), jws, lane.reached())) {
            case ReceiptChecks.Verdict.Good(var signed) -> {
                office.receipts().keep(signed, sentAt);
                if (lane.took(signed.receipt().upTo())) {
                    office.states().cleared(peer.government(), stream);
                }
                yield Progress.MOVED;
            }
            case ReceiptChecks.Verdict.OtherStream(String detail) -> {
                // What the peer holds and what is held here differ: comparing will show how.
                comparison.isDue();
                yield new Progress.Down("receipt-differs", detail);
            }
            case ReceiptChecks.Verdict.Bad(String code, String detail) -> new Progress.Down(code, detail);
        };
    }

    private Progress refused(StreamId stream, Lane lane, Problem problem) {
        if (problem.status() >= 500 || problem.status() == 408 || problem.status() == 429) {
            return new Progress.Down(problem.code(), problem.detail());
        }
        if (problem.code().equals(Forks.CODE)) {
            stop(stream, lane, problem);
            return Progress.IDLE;
        }
        Optional<Long> resume = Optional.ofNullable(problem.head()).map(head -> resumeAfter(stream, head)).filter(after -> after != lane.reached());
        if (resume.isPresent()) {
            lane.resumeAfter(resume.get());
            return Progress.MOVED;
        }
        LOG.warn("{} does not take entries after {}: {}", peer.government(), lane.reached(), problem.code());
        lane.pause();
        office.states().obstructed(peer.government(), stream, problem.held() ? Obstacle.Kind.HELD : Obstacle.Kind.REFUSED, problem, lane.reached());
        return Progress.IDLE;
    }

    /// Where to go on if the peer's stream ends there: after the entry that both hold; or with the entry of the same number, if theirs is another, so that the peer sees the fork too.
    private long resumeAfter(StreamId stream, StreamHead theirs) {
        Optional<Sha256> ours = theirs.sequence() == 0 ? Optional.empty() : office.hash(stream, theirs.sequence());
        return ours.isEmpty() || ours.get().equals(theirs.hash()) ? Math.min(theirs.sequence(), office.head(stream).sequence()) : theirs.sequence() - 1;
    }

    private void stop(StreamId stream, Lane lane, Problem problem) {
        lane.stop(true);
        office.states().obstructed(peer.government(), stream, Obstacle.Kind.FORK, problem, lane.reached());
        if (problem.entry() != null) {
            // If the other form bears our signature, it is kept as evidence here as well.
            office.inbox().receive(new Arrival(peer.government(), stream, List.of(problem.entry()), true));
        }
    }
}
