package org.entente.party;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.EntrySigner;
import org.entente.evidence.Trust;

/// The node that this process serves: its government, the keys that it uses and the authorities it trusts, and its peers.
public record ThisNode(Government government, NodeKeys keys, List<Peer> peers) {

    public ThisNode {
        peers = List.copyOf(peers);
    }

    /// The newest key for statements; see {@link NodeKeys#signer()}.
    public EntrySigner signer() {
        return keys.signer();
    }

    public Trust trust() {
        return keys.trust();
    }

    public TransportKeys transport() {
        return keys.transport();
    }

    public Optional<Peer> peer(Government other) {
        return peers.stream().filter(each -> each.government().equals(other)).findFirst();
    }
}
