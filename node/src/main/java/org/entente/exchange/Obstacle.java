package org.entente.exchange;

import java.time.Instant;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// A peer's reason for not taking the next entries of one of this node's streams.
///
/// @param check    the peer's check that did not pass
/// @param code     why, as a stable word
/// @param detail   for engineers
/// @param sequence last entry that the peer does hold
public record Obstacle(Government peer, StreamId stream, Kind kind, String check, String code, String detail, long sequence, Instant since, Instant triedAt, int tries) {

    public enum Kind {
        /// The peer cannot decide yet, keeps the entries and will try again.
        HELD,
        /// The peer refuses them; they are offered again from time to time.
        REFUSED,
        /// Two different entries have one number; nothing is sent until an administrator settles it.
        FORK
    }
}
