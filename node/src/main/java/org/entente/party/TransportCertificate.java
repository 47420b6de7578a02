package org.entente.party;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// A certificate by which a node is known on the line to its peers: bears the government's name among its names and is made for clients. One that signs statements is no good here.
public record TransportCertificate(X509Certificate certificate) {

    private static final String CLIENT = "1.3.6.1.5.5.7.3.2";
    private static final int ADDRESS = 6;

    public boolean isMadeFor(String government) {
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            var names = certificate.getSubjectAlternativeNames();
            return purposes != null && purposes.contains(CLIENT) && names != null && names.contains(List.of(ADDRESS, "urn:entente:" + government));
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    public boolean isValidAt(Instant time) {
        Date day = Date.from(time);
        return !day.before(certificate.getNotBefore()) && !day.after(certificate.getNotAfter());
    }

    public boolean isIssuedBy(X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
