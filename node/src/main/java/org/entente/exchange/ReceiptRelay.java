package org.entente.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.evidence.MalformedEntryException;
import org.entente.evidence.SignedReceipt;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.entente.party.Peer;

/// Receipts that cannot come straight: a government whose line to a receiver is down asks another party for the receiver's word, and that party asks the receiver. Nobody asks while
/// all lines hold. Used by one thread.
final class ReceiptRelay {

    private final Peer peer;
    private final PeerLine line;
    private final Office office;

    ReceiptRelay(Peer peer, PeerLine line, Office office) {
        this.peer = peer;
        this.line = line;
        this.office = office;
    }

    /// Asks the peer for what is wanted of it.
    ///
    /// @param shared streams that both sides may hold
    Optional<Progress.Down> fetch(Set<StreamId> shared) throws InterruptedException {
        Set<StreamId> wanted = new LinkedHashSet<>();
        shared.stream().filter(office.policy()::isOwn).filter(this::isUnanswered).forEach(wanted::add);
        shared.stream().filter(each -> !each.government().equals(peer.government().code()) && office.wanted().contains(each)).forEach(wanted::add);
        for (StreamId stream : wanted) {
            switch (line.receipts(stream)) {
                case Reply.Good<List<String>>(List<String> receipts) -> receipts.forEach(each -> keep(stream, each));
                // A node of an older version does not relay.
                case Reply.Refused<List<String>> refused -> {}
                case Reply.Down<List<String>>(String code, String detail) -> {
                    return Optional.of(new Progress.Down(code, detail));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether somebody else who shares an own stream cannot be reached and has not acknowledged all of it.
    private boolean isUnanswered(StreamId stream) {
        long last = office.head(stream).sequence();
        return office.policy().parties(stream.agreement()).stream().filter(each -> !each.equals(peer.government()) && !each.code().equals(stream.government()))
                .anyMatch(each -> office.states().of(each).filter(PeerStates.PeerState::waiting).isPresent() && office.receipts().acknowledgedBy(each).getOrDefault(stream, 0L) < last);
    }

    private void keep(StreamId stream, String jws) {
        receiver(jws).filter(each -> !each.code().equals(stream.government()) && office.policy().parties(stream.agreement()).contains(each)).ifPresent(receiver -> {
            long reached = office.receipts().acknowledgedBy(receiver).getOrDefault(stream, 0L);
            if (office.receiptChecks().examine(stream, receiver, jws, reached) instanceof ReceiptChecks.Verdict.Good(SignedReceipt signed)) {
                office.receipts().keep(signed, office.clock().instant());
            }
        });
    }

    private static Optional<Government> receiver(String jws) {
        try {
            return Optional.of(new Government(SignedReceipt.parse(jws).receipt().receiver()));
        } catch (MalformedEntryException e) {
            return Optional.empty();
        }
    }
}
