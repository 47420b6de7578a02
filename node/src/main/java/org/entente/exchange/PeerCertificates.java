package org.entente.exchange;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Finding;
import org.entente.party.Government;
import org.entente.party.Peer;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Tells which peer shows a certificate: the one whose authority issued it, whose name it bears, for use by a client, good now and not revoked.
@Component
class PeerCertificates {

    private static final String CLIENT = "1.3.6.1.5.5.7.3.2";

    private final ThisNode node;
    private final Clock clock;

    PeerCertificates(ThisNode node, Clock clock) {
        this.node = node;
        this.clock = clock;
    }

    Optional<Government> holder(X509Certificate certificate) {
        return isForClients(certificate)
                ? node.peers().stream().map(Peer::government).filter(each -> isGoodFor(each, certificate)).findFirst()
                : Optional.empty();
    }

    private boolean isGoodFor(Government government, X509Certificate certificate) {
        return node.trust().judge(government.code(), certificate, clock.instant()) instanceof Finding.Passed;
    }

    private static boolean isForClients(X509Certificate certificate) {
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            return purposes != null && purposes.contains(CLIENT);
        } catch (CertificateParsingException e) {
            return false;
        }
    }
}
