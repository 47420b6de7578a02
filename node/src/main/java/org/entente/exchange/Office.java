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
class Office {

    private final Journal journal;
    private final Outbox outbox;
    private final Inbox inbox;
    private final Receipts receipts;
    private final ReceiptChecks receiptChecks;
    private final PeerStates states;
    private final StreamPolicy policy;
    private final Recoveries recoveries;
    private final AttachmentDesk attachments;
    private final WantedReceipts wanted;
    private final Clock clock;

    Office(Journal journal, Outbox outbox, Inbox inbox, Receipts receipts, ReceiptChecks receiptChecks, PeerStates states, StreamPolicy policy, Recoveries recoveries, AttachmentDesk attachments, WantedReceipts wanted, Clock clock) {
        this.journal = journal;
        this.outbox = outbox;
        this.inbox = inbox;
        this.receipts = receipts;
        this.receiptChecks = receiptChecks;
        this.states = states;
        this.policy = policy;
        this.recoveries = recoveries;
        this.attachments = attachments;
        this.wanted = wanted;
        this.clock = clock;
    }

    Outbox outbox() {
        return outbox;
    }

    Inbox inbox() {
        return inbox;
    }

    Receipts receipts() {
        return receipts;
    }

    ReceiptChecks receiptChecks() {
        return receiptChecks;
    }

    PeerStates states() {
        return states;
    }

    StreamPolicy policy() {
        return policy;
    }

    Recoveries recoveries() {
        return recoveries;
    }

    AttachmentDesk attachments() {
        return attachments;
    }

    WantedReceipts wanted() {
        return wanted;
    }

    Clock clock() {
        return clock;
    }

    StreamHead head(StreamId stream) {
        return journal.head(stream);
    }

    /// The hash of an entry that is held here.
    Optional<Sha256> hash(StreamId stream, long sequence) {
        return journal.hash(stream, sequence);
    }
}
