package org.entente.evidence;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;

/// A certificate authority by whose word a government's signing keys are known, with its list of revoked certificates.
///
/// @param government  the government whose keys it may name
/// @param certificate the authority's own certificate
/// @param revocations the authority's current list, signed by it
public record TrustedAuthority(String government, X509Certificate certificate, X509CRL revocations) {

    /// @throws IllegalArgumentException if the code is not a government's, the certificate is no authority's or the list is not its own
    public TrustedAuthority {
        if (!StreamId.isGovernment(government)) {
            throw new IllegalArgumentException("Not a government: " + government);
        }
        if (certificate.getBasicConstraints() < 0) {
            throw new IllegalArgumentException("Not the certificate of an authority: " + certificate.getSubjectX500Principal());
        }
        try {
            revocations.verify(certificate.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The list of revoked certificates is not signed by its authority", e);
        }
    }

    /// Whether its key signed a certificate that names it as issuer.
    boolean issued(X509Certificate leaf) {
        try {
            leaf.verify(certificate.getPublicKey());
            return leaf.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
