package org.entente.exchange;

import java.time.Clock;
import java.util.Optional;
import org.entente.evidence.Finding;
import org.entente.evidence.MalformedEntryException;
import org.entente.evidence.Receipt;
import org.entente.evidence.Sha256;
import org.entente.evidence.SignedReceipt;
import org.entente.evidence.StreamId;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Whether a receipt is worth keeping: well formed, about this stream, signed by the peer with a certificate good now, further than the last one, and naming the entry that this
/// journal holds there.
@Component
class ReceiptChecks {

    private final ThisNode node;
    private final Journal journal;
    private final Clock clock;

    ReceiptChecks(ThisNode node, Journal journal, Clock clock) {
        this.node = node;
        this.journal = journal;
        this.clock = clock;
    }

    sealed interface Verdict {

        record Good(SignedReceipt signed) implements Verdict {}

        /// Properly signed, but for entries that are not held here.
        record OtherStream(String detail) implements Verdict {}

        record Bad(String code, String detail) implements Verdict {}
    }

    Verdict examine(StreamId stream, Government peer, String jws, long reached) {
        SignedReceipt signed;
        try {
            signed = SignedReceipt.parse(jws);
        } catch (MalformedEntryException e) {
            return new Verdict.Bad("receipt-malformed", String.valueOf(e.getMessage()));
        }
        Receipt receipt = signed.receipt();
        if (!receipt.stream().equals(stream) || !receipt.receiver().equals(peer.code()) || receipt.upTo() <= reached) {
            return new Verdict.Bad("receipt-for-something-else", receipt.stream() + " up to " + receipt.upTo() + " by " + receipt.receiver());
        }
        return switch (signed.verify(node.trust(), clock.instant())) {
            case Finding.Passed passed -> compare(signed);
            case Finding.Failed failed -> new Verdict.Bad("receipt-" + failed.code(), failed.detail());
            case Finding.Undecided undecided -> new Verdict.Bad("receipt-" + undecided.code(), undecided.detail());
        };
    }

    private Verdict compare(SignedReceipt signed) {
        Receipt receipt = signed.receipt();
        Optional<Sha256> here = journal.hash(receipt.stream(), receipt.upTo());
        return here.filter(receipt.head()::equals).isPresent() ? new Verdict.Good(signed)
                : new Verdict.OtherStream("The peer holds " + receipt.head() + " as entry " + receipt.upTo() + ", here it is " + here.map(Sha256::hex).orElse("missing"));
    }
}
