package org.entente.foodsafety;

import java.time.Instant;
import java.util.Optional;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// When an entry reached another node, as its receipt says. Known to this node only, and no part of any view.
interface Arrivals {

    Optional<Instant> at(StreamId stream, long sequence, Government to);
}
