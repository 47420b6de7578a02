package org.entente.exchange;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What `node.yaml` says about the exchange (`entente.exchange.…`).
///
/// @param alone             whether the node was started for one task of a command and reaches nobody
/// @param port              of the door for peers; 0 lets the system choose; without one the node has no door and only sends
/// @param address           on which the door listens; this machine only, unless another is given
/// @param compress          whether bundles leave compressed: worth it on a slow line, costs time on a fast one
/// @param largestAttachment what a peer may hand over at most; `2GB` unless another limit is given
@ConfigurationProperties("entente.exchange")
record ExchangeProperties(@DefaultValue("false") boolean alone, @Nullable Integer port, @DefaultValue("127.0.0.1") String address, @DefaultValue("false") boolean compress, @DefaultValue("2GB") DataSize largestAttachment) {}
