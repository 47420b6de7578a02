package org.entente.commandline.web;

import java.time.Instant;
import java.util.List;
import org.entente.api.ApiController;
import org.entente.api.RequestRefusedException;
import org.entente.evidence.Entry;
import org.entente.evidence.Sha256;
import org.entente.evidence.SignedReceipt;
import org.entente.exchange.Deliveries;
import org.entente.exchange.Delivery;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where an entry is: "why has this not arrived?" for systems.
@ApiController
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR', 'ADMINISTRATOR')")
class DeliveryRoutes {

    private final Journal journal;
    private final Deliveries deliveries;

    DeliveryRoutes(Journal journal, Deliveries deliveries) {
        this.journal = journal;
        this.deliveries = deliveries;
    }

    /// @param deliveries how an entry of this node's own stream stands with each peer
    /// @param receipt    this node's own receipt (compact JWS) for an entry of another government's stream
    record EntryWhereabouts(Sha256 hash, List<PeerDelivery> deliveries, @Nullable String receipt) {}

    /// @param ahead   entries of the stream that leave before it
    /// @param since   since when the peer does not answer, and how often it was tried
    /// @param code    why, as a stable word
    /// @param receipt the peer's signed word (compact JWS) for this entry and all before it
    record PeerDelivery(Government peer, Standing standing, @Nullable Instant sentAt, @Nullable Instant receivedAt, @Nullable Long ahead, @Nullable Instant since, @Nullable Integer tries,
            @Nullable String code, @Nullable String receipt) {

        enum Standing {
            RECEIVED,
            ON_ITS_WAY,
            PEER_DOWN,
            OBSTRUCTED
        }

        static PeerDelivery of(Delivery delivery) {
            return switch (delivery) {
                case Delivery.Received(Government peer, Instant sent, Instant received, SignedReceipt receipt) ->
                    new PeerDelivery(peer, Standing.RECEIVED, sent, received, null, null, null, null, receipt.jws());
                case Delivery.OnItsWay(Government peer, long ahead) -> new PeerDelivery(peer, Standing.ON_ITS_WAY, null, null, ahead, null, null, null, null);
                case Delivery.PeerDown(Government peer, Instant since, int tries, String code, String detail) ->
                    new PeerDelivery(peer, Standing.PEER_DOWN, null, null, null, since, tries, code, null);
                case Delivery.Obstructed(Government peer, var obstacle) -> new PeerDelivery(peer, Standing.OBSTRUCTED, null, null, null, null, null, obstacle.code(), null);
            };
        }
    }

    @GetMapping("/entries/{hash}/deliveries")
    EntryWhereabouts showWhereabouts(@PathVariable Sha256 hash) {
        var content = journal.jws(hash).map(Entry::parse).map(Entry::content).orElseThrow(() -> RequestRefusedException.notFound(hash.hex()));
        return new EntryWhereabouts(hash, deliveries.of(content.stream(), content.sequence()).stream().map(PeerDelivery::of).toList(),
                deliveries.ownReceipt(content.stream(), content.sequence()).map(SignedReceipt::jws).orElse(null));
    }
}
