package org.entente.exchange;

import java.time.Clock;
import org.entente.party.NodeKeys;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Goes over to a new key for the lines to peers while the node works: the door shows it from the next line on, and lines to peers are opened anew with it. Peers believe whatever its
/// government's authority has issued, so that they need to do nothing.
@Component
public class TransportRenewal {

    private final ThisNode node;
    private final Door door;
    private final Clock clock;

    TransportRenewal(ThisNode node, Door door, Clock clock) {
        this.node = node;
        this.door = door;
        this.clock = clock;
    }

    /// Takes the key that lies ready in the key folder, or a new one.
    public NodeKeys.Renewal run() {
        NodeKeys.Renewal renewal = node.keys().renewTransport(clock.instant());
        if (renewal instanceof NodeKeys.Renewal.Renewed) {
            door.renewKey();
        }
        return renewal;
    }
}
