package org.entente.foodsafety;

import java.time.Instant;
import java.util.Collections;
import java.util.NavigableMap;
import org.entente.evidence.StreamId;
import org.entente.exchange.Deliveries;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Reads arrivals from the receipts that this node gave and got; of what two others sent each other it knows nothing.
@Component
class ReceiptArrivals implements Arrivals {

    private final Deliveries deliveries;
    private final ThisNode node;

    ReceiptArrivals(Deliveries deliveries, ThisNode node) {
        this.deliveries = deliveries;
        this.node = node;
    }

    @Override
    public NavigableMap<Long, Instant> times(StreamId stream, Government to) {
        if (stream.government().equals(node.government().code())) {
            return deliveries.acknowledgements(stream, to);
        }
        return to.equals(node.government()) ? deliveries.receptions(stream) : Collections.emptyNavigableMap();
    }
}
