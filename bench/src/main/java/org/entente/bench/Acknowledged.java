package org.entente.bench;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import org.entente.evidence.Receipt;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.exchange.Acknowledgements;
import org.entente.journal.Recorded;
import org.entente.party.Government;

/// Lets a submitter wait until a peer's receipt for its entry is stored here, and until the peer holds an attachment. The exchange says so in this process; nobody looks into the database.
final class Acknowledged {

    private final Government peer;
    private final Map<StreamId, Reached> streams = new ConcurrentHashMap<>();
    private final Map<Sha256, CompletableFuture<Void>> attachments = new ConcurrentHashMap<>();

    Acknowledged(Acknowledgements acknowledgements, Government peer) {
        this.peer = peer;
        acknowledgements.onReceipt(this::receipted);
        acknowledgements.onAttachment(this::held);
    }

    void await(Recorded entry) throws Exception {
        in(entry.stream()).await(entry.sequence());
    }

    /// To be called before the entry that names the attachment is submitted.
    CompletableFuture<Void> expect(Sha256 attachment) {
        return attachments.computeIfAbsent(attachment, each -> new CompletableFuture<>());
    }

    private void receipted(Receipt receipt) {
        if (receipt.receiver().equals(peer.code())) {
            in(receipt.stream()).upTo(receipt.upTo());
        }
    }

    private void held(Sha256 attachment, Government by) {
        CompletableFuture<Void> expected = by.equals(peer) ? attachments.remove(attachment) : null;
        if (expected != null) {
            expected.complete(null);
        }
    }

    private Reached in(StreamId stream) {
        return streams.computeIfAbsent(stream, each -> new Reached());
    }

    /// How far one stream is receipted, and who waits for more.
    private static final class Reached {

        private final ConcurrentSkipListMap<Long, CompletableFuture<Void>> waiting = new ConcurrentSkipListMap<>();
        private volatile long upTo;

        void await(long sequence) throws Exception {
            CompletableFuture<Void> told = waiting.computeIfAbsent(sequence, each -> new CompletableFuture<>());
            try {
                // Only now: a receipt that comes from here on finds the waiting one.
                if (sequence > upTo) {
                    told.get(Line.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                }
            } finally {
                waiting.remove(sequence);
            }
        }

        void upTo(long sequence) {
            upTo = Math.max(upTo, sequence);
            waiting.headMap(sequence, true).values().forEach(each -> each.complete(null));
        }
    }
}
