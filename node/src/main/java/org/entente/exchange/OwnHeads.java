package org.entente.exchange;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// Where this node's streams end that go to one peer: asked of the database once in {@link #LOOK}, since another process may record entries too, and otherwise as this process last left them.
/// Used by one thread.
final class OwnHeads {

    static final Duration LOOK = Duration.ofSeconds(1);

    private static final BinaryOperator<StreamHead> LATER = BinaryOperator.maxBy(Comparator.comparing(StreamHead::sequence));

    private final Government peer;
    private final Office office;
    private final Map<StreamId, StreamHead> heads = new TreeMap<>(Comparator.comparing(StreamId::source));
    private long next = System.nanoTime();

    OwnHeads(Government peer, Office office) {
        this.peer = peer;
        this.office = office;
    }

    /// In the order of the streams' names.
    Map<StreamId, StreamHead> now() {
        if (System.nanoTime() - next >= 0) {
            next = System.nanoTime() + LOOK.toNanos();
            heads.clear();
            add(office.outbox().shared(peer));
        } else {
            add(office.outbox().lastKnown(peer));
        }
        return heads;
    }

    private void add(Map<StreamId, StreamHead> ends) {
        ends.forEach((stream, head) -> {
            if (office.policy().isOwn(stream)) {
                heads.merge(stream, head, LATER);
            }
        });
    }
}
