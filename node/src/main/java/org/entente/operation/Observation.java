package org.entente.operation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.exchange.Doubt;
import org.entente.exchange.PeerHealth;
import org.jspecify.annotations.Nullable;

/// What was seen at one moment.
///
/// @param peers       how the exchange with each peer stands
/// @param held        bundles that could not be decided yet
/// @param heldSince   since when the oldest of them waits
/// @param rejected    refused bundles of which no officer has taken note
/// @param forks       streams that stand still after a fork
/// @param attachments attachments that have not arrived at a peer as a whole
/// @param brokenViews views that stand still, with the reason
/// @param lags        by how many applied entries each follower of the journal is behind
/// @param doubt       why this node states nothing at present, if own entries may be missing
/// @param freeBytes   of the disk on which the data folder lies
record Observation(Instant at, List<PeerHealth> peers, long held, @Nullable Instant heldSince, long rejected, long forks, long attachments, Map<String, String> brokenViews, Map<String, Long> lags,
        @Nullable Doubt doubt, long freeBytes) {

    Observation {
        peers = List.copyOf(peers);
        brokenViews = Map.copyOf(brokenViews);
        lags = Map.copyOf(lags);
    }
}
