package org.entente.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.entente.evidence.EntrySigner;
import org.entente.evidence.Trust;

/// The keys that this node uses: those of its key folder, which can be renewed while the node runs.
///
/// Statements go on with the key that their stream names; {@link #signer()} is for what begins now and for what stands in no stream.
public final class NodeKeys {

    private final Government government;
    private final KeyFolder folder;
    private final Trust trust;
    private final AtomicInteger transports = new AtomicInteger();
    private volatile EntrySigner signer;
    private volatile Map<X509Certificate, EntrySigner> signers;
    private volatile TransportKeys transport;

    private NodeKeys(Government government, KeyFolder folder) throws IOException {
        this.government = government;
        this.folder = folder;
        this.trust = folder.trust();
        this.signer = folder.signer();
        this.signers = Map.of();
        this.transport = folder.transport();
        readSigners();
    }

    public static NodeKeys in(KeyFolder folder, Government government) throws IOException {
        return new NodeKeys(government, folder);
    }

    /// What became of a renewal.
    public sealed interface Renewal {

        record Renewed(X509Certificate certificate) implements Renewal {}

        /// Nothing was changed.
        enum Refused implements Renewal {
            /// The authority's key is not on this machine: a key and its certificate have to be brought along.
            NO_AUTHORITY_KEY,
            /// The certificate that was brought along is not good for this government and purpose now, or does not belong to the key.
            NOT_GOOD
        }
    }

    /// The newest key for statements.
    public EntrySigner signer() {
        return signer;
    }

    /// The key that belongs to a certificate; empty when this node does not have it.
    public Optional<EntrySigner> signer(X509Certificate certificate) {
        if (!signers.containsKey(certificate)) {
            readSigners();
        }
        return Optional.ofNullable(signers.get(certificate));
    }

    public Trust trust() {
        return trust;
    }

    public TransportKeys transport() {
        return transport;
    }

    /// How often the transport key was renewed since the start: whoever keeps a line open with it looks whether it is still the one.
    public int transportVersion() {
        return transports.get();
    }

    /// Begins to use a new key for statements: the one that lies ready in the folder, or one made now. The old one stays until {@link #forgetOldSigners()}.
    public synchronized Renewal renewSigner(Instant now) {
        return renew(KeyFolder.SIGNING, now);
    }

    /// Begins to use a new key for lines to peers: the one that lies ready in the folder, or one made now.
    public synchronized Renewal renewTransport(Instant now) {
        return renew(KeyFolder.TRANSPORT, now);
    }

    /// Destroys the keys that were used before: to be done when no stream goes on with one of them.
    public synchronized void forgetOldSigners() {
        try {
            folder.forgetRetired();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        readSigners();
    }

    private Renewal renew(String purpose, Instant now) {
        try {
            if (!folder.isReady(purpose) && !folder.issue(government, purpose, now)) {
                return Renewal.Refused.NO_AUTHORITY_KEY;
            }
            X509Certificate fresh = folder.certificate(purpose + KeyFolder.NEXT);
            if (!folder.isGood(purpose, government, now)) {
                folder.discardReady(purpose);
                return Renewal.Refused.NOT_GOOD;
            }
            folder.replace(purpose);
            use(purpose);
            return new Renewal.Renewed(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException("The key for " + purpose + " could not be renewed", e);
        }
    }

    private void use(String purpose) throws IOException {
        if (purpose.equals(KeyFolder.TRANSPORT)) {
            transport = folder.transport();
            transports.incrementAndGet();
        } else {
            readSigners();
        }
    }

    private synchronized void readSigners() {
        try {
            signer = folder.signer();
            signers = folder.signers().stream().collect(Collectors.toMap(EntrySigner::certificate, each -> each, (a, b) -> a));
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in the key folder cannot be read", e);
        }
    }
}
