package org.entente.exchange;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.evidence.StreamId;
import org.springframework.stereotype.Component;

/// Streams whose owner has lately asked this node for the receipts of others, because he cannot reach them.
@Component
class WantedReceipts {

    private static final Duration LATELY = Duration.ofMinutes(5);

    private final Map<StreamId, Long> asked = new ConcurrentHashMap<>();

    void want(StreamId stream) {
        asked.put(stream, System.nanoTime());
    }

    boolean contains(StreamId stream) {
        Long at = asked.get(stream);
        return at != null && System.nanoTime() - at < LATELY.toNanos();
    }
}
