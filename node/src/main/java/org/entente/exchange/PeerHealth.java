package org.entente.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.party.Peer;

/// How the exchange with one peer stands.
///
/// @param since       since when the peer does not answer, or since when it does; absent before the first try
/// @param tries       tries since it stopped answering
/// @param code        why it does not answer, as a stable word
/// @param reachedAt   when it last answered, to within some seconds
/// @param heardAt     when it last called, to within some seconds
/// @param lastReceipt when it last gave a receipt, by its own clock
/// @param backlog     entries of this node that it has not acknowledged
/// @param waitsSince  when the oldest of them was stated
/// @param obstacles   streams that it holds back or refuses
public record PeerHealth(Peer peer, Standing standing, Optional<Instant> since, int tries, Optional<String> code, Optional<String> detail, Optional<Instant> reachedAt, Optional<Instant> heardAt,
        Optional<Instant> lastReceipt, long backlog, Optional<Instant> waitsSince, List<Obstacle> obstacles) {

    public enum Standing {
        /// It answers and takes what is sent.
        WELL,
        /// It has not been tried yet.
        NEW,
        /// It does not answer.
        DOWN,
        /// It answers, but holds back or refuses a stream.
        OBSTRUCTED,
        /// A stream stands still after a fork.
        STOPPED
    }
}
