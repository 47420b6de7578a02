package org.entente.exchange;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.evidence.NamedAttachment;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.entente.party.Peer;

/// Compares from time to time where the streams end on both sides. So a peer that lost entries is given them again, this node gets back its own that it lost, three sides
/// converge while one line is down, and a fork shows even when nothing is sent. What comes straight from its owner is not fetched here, unless it was missing at the last comparison already.
final class Comparison {

    private static final Duration OFTEN = Duration.ofSeconds(20);

    private final Peer peer;
    private final PeerLine line;
    private final Office office;
    private final ReceiptRelay receipts;
    /// Where others' streams ended at the peer when they were last compared.
    private final Map<StreamId, Long> seen = new HashMap<>();
    /// Others' streams that were fetched here, whose attachments come here too.
    private final Set<StreamId> relayed = new HashSet<>();
    private long next = System.nanoTime();
    private boolean loss;

    Comparison(Peer peer, PeerLine line, Office office) {
        this.peer = peer;
        this.line = line;
        this.office = office;
        this.receipts = new ReceiptRelay(peer, line, office);
    }

    void isDue() {
        next = System.nanoTime();
    }

    boolean due() {
        return System.nanoTime() - next >= 0;
    }

    /// Whether the peer was found to have lost entries that it had acknowledged; told once.
    boolean foundLoss() {
        boolean found = loss;
        loss = false;
        return found;
    }

    /// Sets each lane to what the peer holds and fetches what is missing here. Idle when all of that is done.
    Progress run(Map<StreamId, Lane> lanes) throws InterruptedException {
        return switch (line.heads()) {
            case Reply.Good<Map<StreamId, StreamHead>>(Map<StreamId, StreamHead> theirs) -> {
                setLanes(lanes, theirs);
                if (loss) {
                    office.attachments().lostBy(peer.government());
                }
                yield fetch(theirs);
            }
            case Reply.Refused<Map<StreamId, StreamHead>>(Problem problem) -> new Progress.Down(problem.code(), problem.detail());
            case Reply.Down<Map<StreamId, StreamHead>>(String code, String detail) -> new Progress.Down(code, detail);
        };
    }

    private void setLanes(Map<StreamId, Lane> lanes, Map<StreamId, StreamHead> theirs) {
        Map<StreamId, Long> acknowledged = office.receipts().acknowledgedBy(peer.government());
        List<StreamId> stopped = office.states().obstacles().stream()
                .filter(each -> each.kind() == Obstacle.Kind.FORK && each.peer().equals(peer.government())).map(Obstacle::stream).toList();
        office.outbox().shared(peer.government()).keySet().stream().filter(office.policy()::isOwn).forEach(stream -> {
            StreamHead there = theirs.getOrDefault(stream, StreamHead.EMPTY);
            long both = Math.min(acknowledged.getOrDefault(stream, 0L), there.sequence());
            loss |= both < acknowledged.getOrDefault(stream, 0L);
            Lane lane = lanes.computeIfAbsent(stream, each -> new Lane(0));
            lane.resumeAfter(differs(stream, there) ? there.sequence() - 1 : both);
            lane.stop(stopped.contains(stream));
        });
    }

    private Progress fetch(Map<StreamId, StreamHead> theirs) throws InterruptedException {
        for (var each : theirs.entrySet()) {
            StreamId stream = each.getKey();
            boolean theirOwn = stream.government().equals(peer.government().code());
            if (!theirOwn && office.policy().mayPass(stream, peer.government())) {
                Optional<Progress.Down> down = fetch(stream, each.getValue());
                down = down.isPresent() || !relayed.contains(stream) ? down : attachments(stream);
                if (down.isPresent()) {
                    return down.get();
                }
            }
        }
        Optional<Progress.Down> down = receipts.fetch(theirs.keySet());
        if (down.isPresent()) {
            return down.get();
        }
        next = System.nanoTime() + OFTEN.toNanos();
        office.states().compared(peer.government());
        return Progress.IDLE;
    }

    private Optional<Progress.Down> fetch(StreamId stream, StreamHead theirs) throws InterruptedException {
        if (differs(stream, theirs)) {
            return take(stream, theirs.sequence() - 1, 1);
        }
        boolean own = office.policy().isOwn(stream);
        long before = office.head(stream).sequence();
        if (own || before < theirs.sequence() && isLate(stream, before)) {
            relayed.add(stream);
            return fetch(stream, before, theirs.sequence(), own);
        }
        seen.put(stream, theirs.sequence());
        return Optional.empty();
    }

    /// Whether a stream of somebody else does not come from him, as far as can be told: he cannot be reached, or what the peer held at the last comparison is still missing.
    private boolean isLate(StreamId stream, long before) {
        boolean unreachable = office.states().of(new Government(stream.government())).filter(PeerStates.PeerState::waiting).isPresent();
        return unreachable || before < seen.getOrDefault(stream, 0L);
    }

    private Optional<Progress.Down> fetch(StreamId stream, long before, long upTo, boolean own) throws InterruptedException {
        long reached = before;
        while (reached < upTo) {
            // The last entry that is here comes along the first time: should the peer hold another, the fork shows.
            Optional<Progress.Down> down = take(stream, reached == before ? Math.max(0, before - 1) : reached, Integer.MAX_VALUE);
            long now = office.head(stream).sequence();
            if (down.isPresent() || now == reached) {
                return down;
            }
            reached = now;
        }
        if (reached > before && own) {
            office.recoveries().note(stream, before + 1, reached, peer.government());
        }
        return Optional.empty();
    }

    /// Asks for the attachments that entries of the stream name and that are missing here.
    private Optional<Progress.Down> attachments(StreamId stream) throws InterruptedException {
        for (NamedAttachment each : office.attachments().missing(stream)) {
            boolean more = true;
            while (more) {
                long offset = office.attachments().arrived(each.sha256());
                switch (line.piece(each.sha256(), offset)) {
                    case Reply.Good<byte[]>(byte[] piece) -> more = office.attachments().take(each, offset, piece);
                    case Reply.Refused<byte[]> refused -> more = false;
                    case Reply.Down<byte[]>(String code, String detail) -> {
                        return Optional.of(new Progress.Down(code, detail));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Asks for entries and has them examined like any other; a fork shows there.
    private Optional<Progress.Down> take(StreamId stream, long after, int most) throws InterruptedException {
        return switch (line.entries(stream, after)) {
            case Reply.Good<List<String>>(List<String> entries) -> {
                if (!entries.isEmpty()) {
                    office.inbox().receive(new Arrival(peer.government(), stream, entries.subList(0, Math.min(most, entries.size())), true));
                }
                yield Optional.empty();
            }
            case Reply.Refused<List<String>>(Problem problem) -> Optional.of(new Progress.Down(problem.code(), problem.detail()));
            case Reply.Down<List<String>>(String code, String detail) -> Optional.of(new Progress.Down(code, detail));
        };
    }

    private boolean differs(StreamId stream, StreamHead theirs) {
        Optional<Sha256> ours = theirs.sequence() == 0 ? Optional.empty() : office.hash(stream, theirs.sequence());
        return ours.isPresent() && !ours.get().equals(theirs.hash());
    }
}
