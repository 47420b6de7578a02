package org.entente.party;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What `node.yaml` says about this node: whose it is, where its data lie and which peers it exchanges with.
///
/// @param government code of the government, such as `HK`
/// @param data       folder of the node's data
/// @param keys       folder of the node's keys; `keys` below the data folder unless given
/// @param peers      the other governments' nodes
@ConfigurationProperties("entente")
public record NodeProperties(String government, Path data, @Nullable Path keys, @DefaultValue List<PeerProperties> peers) {

    public record PeerProperties(String government, URI exchange) {

        Peer peer() {
            return new Peer(new Government(government), exchange);
        }
    }

    public Path keysFolder() {
        return keys == null ? data.resolve("keys") : keys;
    }
}
