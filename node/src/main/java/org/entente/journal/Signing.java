package org.entente.journal;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.evidence.Entry;
import org.entente.evidence.EntrySigner;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Knows which of this node's keys signs the next entry of an own stream: the one that the stream's last entry leaves. What follows from the last entry stated here is remembered, so
/// that nothing has to be read for it; another process of this government may have stated more.
@Component
class Signing {

    private final ThisNode node;
    private final Entries entries;
    private final Map<StreamId, Next> known = new ConcurrentHashMap<>();

    private record Next(Sha256 after, X509Certificate certificate) {}

    Signing(ThisNode node, Entries entries) {
        this.node = node;
        this.entries = entries;
    }

    /// The key for what begins now.
    EntrySigner newest() {
        return node.signer();
    }

    /// The key for the entry after a head; empty when this node does not have it.
    Optional<EntrySigner> after(StreamId stream, StreamHead head) {
        if (head.hash() == null) {
            return Optional.of(newest());
        }
        Next next = known.get(stream);
        return node.keys().signer(next != null && next.after().equals(head.hash()) ? next.certificate() : certificateAfter(head.hash()));
    }

    /// An own entry was signed here or came back, whether or not it will be stored.
    void passed(Entry entry) {
        known.put(entry.content().stream(), new Next(entry.hash(), entry.nextCertificate()));
    }

    private X509Certificate certificateAfter(Sha256 last) {
        return entries.jws(last).map(Entry::parse).map(Entry::nextCertificate).orElseThrow(() -> new IllegalStateException("The last entry of a stream is not here: " + last));
    }
}
