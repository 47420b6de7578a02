package org.entente.exchange;

import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.evidence.TrustedAuthority;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.entente.party.TransportCertificate;
import org.springframework.stereotype.Component;

/// Tells which peer shows a certificate at the other end of a line: the one whose authority issued it, whose name it bears, made for clients, good now and not revoked. Certificates for
/// signing statements are judged by the evidence library and are not good here, nor these there.
@Component
class PeerCertificates {

    private final ThisNode node;
    private final Clock clock;
    /// The certificates that peers showed last, and which authority's key was found to have signed each: checking that takes longer than everything else here.
    private final Map<Government, Issue> issues = new ConcurrentHashMap<>();

    private record Issue(X509Certificate authority, X509Certificate shown) {}

    PeerCertificates(ThisNode node, Clock clock) {
        this.node = node;
        this.clock = clock;
    }

    Optional<Government> holder(X509Certificate shown) {
        TransportCertificate certificate = new TransportCertificate(shown);
        Instant now = clock.instant();
        return node.trust().authorities().stream()
                .filter(authority -> node.peer(new Government(authority.government())).isPresent())
                .filter(authority -> certificate.isMadeFor(authority.government()) && certificate.isValidAt(now) && !isRevoked(authority, shown, now) && isIssued(authority, certificate))
                .map(authority -> new Government(authority.government())).findFirst();
    }

    private boolean isIssued(TrustedAuthority authority, TransportCertificate certificate) {
        Government government = new Government(authority.government());
        Issue issue = new Issue(authority.certificate(), certificate.certificate());
        if (issue.equals(issues.get(government))) {
            return true;
        }
        boolean issued = certificate.isIssuedBy(authority.certificate());
        if (issued) {
            issues.put(government, issue);
        }
        return issued;
    }

    private static boolean isRevoked(TrustedAuthority authority, X509Certificate certificate, Instant now) {
        X509CRLEntry revoked = authority.revocations().getRevokedCertificate(certificate);
        return revoked != null && !revoked.getRevocationDate().after(Date.from(now));
    }
}
