package org.entente.exchange;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.entente.evidence.TrustedAuthority;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// What both ends of a line between two nodes show and believe: this node's transport key, and the authorities of its peers.
@Component
class MutualTls {

    static final String PROTOCOL = "TLSv1.3";

    /// Protects nothing: the key store exists in this process's memory only.
    private static final char[] NO_SECRET = "in-memory".toCharArray();

    private final ThisNode node;

    MutualTls(ThisNode node) {
        this.node = node;
    }

    static char[] password() {
        return NO_SECRET.clone();
    }

    /// This node's transport key and its chain.
    KeyStore identity() {
        try {
            KeyStore store = empty();
            store.setKeyEntry("transport", node.transport().key(), NO_SECRET, node.transport().chain().toArray(X509Certificate[]::new));
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The transport key cannot be used", e);
        }
    }

    /// Changes when this node's transport key does: lines that show the old one are to be replaced.
    int version() {
        return node.keys().transportVersion();
    }

    boolean hasPeers() {
        return !node.peers().isEmpty();
    }

    /// The authorities of all peers.
    KeyStore peers() {
        return authorities(node.peers().stream().map(peer -> peer.government()).toList());
    }

    /// For calls to one peer: nobody but that government is believed to be at the other end.
    SSLContext towards(Government peer) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(identity(), NO_SECRET);
            TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(authorities(List.of(peer)));
            SSLContext context = SSLContext.getInstance(PROTOCOL);
            context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS towards " + peer + " cannot be set up", e);
        }
    }

    private KeyStore authorities(List<Government> of) {
        try {
            KeyStore store = empty();
            for (TrustedAuthority each : node.trust().authorities()) {
                if (of.contains(new Government(each.government()))) {
                    store.setCertificateEntry(each.government() + "-" + store.size(), each.certificate());
                }
            }
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The authorities of the peers cannot be used", e);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
