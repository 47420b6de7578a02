package org.entente.party;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/// The key that this node shows to its peers in mutual TLS, and the chain up to its government's authority.
public record TransportKeys(PrivateKey key, List<X509Certificate> chain) {

    public TransportKeys {
        chain = List.copyOf(chain);
    }
}
