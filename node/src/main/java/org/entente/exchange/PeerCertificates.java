package org.entente.exchange;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.TrustedAuthority;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Tells which peer shows a certificate at the other end of a line: the one whose authority issued it, whose name it bears, made for clients, good now and not revoked. Certificates for
/// signing statements are judged by the evidence library and are not good here, nor these there.
@Component
class PeerCertificates {

    private static final String CLIENT = "1.3.6.1.5.5.7.3.2";
    private static final int ADDRESS = 6;

    private final ThisNode node;
    private final Clock clock;

    PeerCertificates(ThisNode node, Clock clock) {
        this.node = node;
        this.clock = clock;
    }

    Optional<Government> holder(X509Certificate certificate) {
        Date now = Date.from(clock.instant());
        return node.trust().authorities().stream()
                .filter(authority -> node.peer(new Government(authority.government())).isPresent())
                .filter(authority -> isMadeFor(authority.government(), certificate) && isGood(authority, certificate, now) && issued(authority, certificate))
                .map(authority -> new Government(authority.government())).findFirst();
    }

    private static boolean isMadeFor(String government, X509Certificate certificate) {
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            var names = certificate.getSubjectAlternativeNames();
            return purposes != null && purposes.contains(CLIENT) && names != null && names.contains(List.of(ADDRESS, "urn:entente:" + government));
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    private static boolean isGood(TrustedAuthority authority, X509Certificate certificate, Date now) {
        X509CRLEntry revoked = authority.revocations().getRevokedCertificate(certificate);
        return !now.before(certificate.getNotBefore()) && !now.after(certificate.getNotAfter()) && (revoked == null || revoked.getRevocationDate().after(now));
    }

    private static boolean issued(TrustedAuthority authority, X509Certificate certificate) {
        try {
            certificate.verify(authority.certificate().getPublicKey());
            return certificate.getIssuerX500Principal().equals(authority.certificate().getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
