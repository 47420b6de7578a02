package org.entente.foodsafety;

import java.time.Instant;
import java.util.NavigableMap;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// When entries reached another node, as its receipts say. Known to this node only, and no part of any view.
interface Arrivals {

    /// When a government's node first held a stream up to each of these numbers: an entry was received at the time of the next number that is not smaller.
    NavigableMap<Long, Instant> times(StreamId stream, Government to);
}
