package org.entente.evidence;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;

/// Signs with one government's key. The result is a compact JWS that is also a JAdES baseline-B signature. Safe for use by
/// several threads; uses whichever installed provider is first to offer ES256 for the key, so the key may live in an HSM.
public final class EntrySigner {

    private final PrivateKey key;
    private final SigningCertificate certificate;

    /// @throws IllegalArgumentException if the certificate's key is not on P-256 or is not the other half of `key`
    public EntrySigner(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = requireP256(certificate);
        byte[] probe = {1};
        if (!P256.verifies(certificate.getPublicKey(), probe, P256.sign(key, probe))) {
            throw new IllegalArgumentException("The certificate does not belong to the key");
        }
    }

    public X509Certificate certificate() {
        return certificate.certificate();
    }

    /// Makes an entry of what is to be stated.
    ///
    /// @param signedAt when it is signed; kept to the second
    /// @throws IllegalArgumentException if the content has no single form (see {@link EntryContent#payload()}) or the entry would be larger
    ///         than {@link Entry#LIMIT}
    public Entry sign(EntryContent content, Instant signedAt) {
        Jws jws = sign(SignedKind.ENTRY, content.payload(), signedAt);
        return new Entry(jws.text(), Sha256.ofAscii(jws.text()), content, jws.header().issuedAt(), certificate());
    }

    /// Acknowledges a stream up to and including one entry.
    public String signReceipt(Receipt receipt) {
        return sign(SignedKind.RECEIPT, receipt.payload(), receipt.receivedAt()).text();
    }

    /// Signs what the node passes on to a system, with the bytes themselves left out (RFC 7515, appendix F): whoever holds them puts them back in base64url between
    /// the two dots and has a compact JWS. It cannot be passed off as an entry.
    public String signDetached(byte[] message, Instant signedAt) {
        String text = sign(SignedKind.MESSAGE, message, signedAt).text();
        return text.substring(0, text.indexOf('.') + 1) + text.substring(text.lastIndexOf('.'));
    }

    Jws sign(SignedKind kind, byte[] payload, Instant signedAt) {
        Jws jws = Jws.sign(new Header(kind, certificate, Instant.ofEpochSecond(signedAt.getEpochSecond())), payload, key);
        if (jws.text().length() > kind.limit) {
            throw new IllegalArgumentException("Larger than " + kind.limit + " bytes when signed");
        }
        return jws;
    }

    private static SigningCertificate requireP256(X509Certificate certificate) {
        if (!P256.isOnCurve(certificate.getPublicKey())) {
            throw new IllegalArgumentException("The certificate's key is not on P-256");
        }
        return SigningCertificate.of(certificate);
    }
}
