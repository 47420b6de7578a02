package org.entente.party;

import java.net.URI;

/// Another government's node, and where its exchange door is.
public record Peer(Government government, URI exchange) {}
