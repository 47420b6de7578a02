package org.entente.exchange;

import java.time.Clock;
import java.util.Optional;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.journal.Journal;
import org.springframework.stereotype.Component;

/// What every courier works with: the same for all peers.
@Component
record Office(Journal journal, Outbox outbox, Inbox inbox, Receipts receipts, ReceiptChecks receiptChecks, PeerStates states, StreamPolicy policy, Recoveries recoveries, Clock clock) {

    StreamHead head(StreamId stream) {
        return journal.head(stream);
    }

    /// The hash of an entry that is held here.
    Optional<Sha256> hash(StreamId stream, long sequence) {
        return journal.jws(stream, sequence).map(Sha256::ofAscii);
    }
}
