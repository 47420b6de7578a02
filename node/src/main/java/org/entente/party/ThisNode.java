package org.entente.party;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.EntrySigner;
import org.entente.evidence.Trust;

/// The node that this process serves: its government, the key it signs with, the authorities it trusts and its peers.
public record ThisNode(Government government, EntrySigner signer, Trust trust, TransportKeys transport, List<Peer> peers) {

    public ThisNode {
        peers = List.copyOf(peers);
    }

    public Optional<Peer> peer(Government other) {
        return peers.stream().filter(each -> each.government().equals(other)).findFirst();
    }
}
