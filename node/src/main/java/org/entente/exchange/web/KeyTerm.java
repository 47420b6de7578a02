package org.entente.exchange.web;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.TrustedAuthority;
import org.entente.party.Government;
import org.entente.party.ThisNode;

/// Something by which a node is known or believes others, and when it ends.
///
/// @param key    which of them, in the message bundles
/// @param holder whose it is
record KeyTerm(String key, Government holder, Instant end) {

    /// How near the end is, the nearest first.
    enum Stage {
        OVER(Duration.ZERO), LAST(Duration.ofDays(7)), SOON(Duration.ofDays(30)), EARLY(Duration.ofDays(60));

        private final Duration before;

        Stage(Duration before) {
            this.before = before;
        }
    }

    /// Everything at a node that ends.
    static List<KeyTerm> of(ThisNode node) {
        List<KeyTerm> terms = new ArrayList<>();
        terms.add(new KeyTerm("signing", node.government(), end(node.signer().certificate())));
        terms.add(new KeyTerm("transport", node.government(), end(node.transport().chain().getFirst())));
        for (TrustedAuthority authority : node.trust().authorities()) {
            Government holder = new Government(authority.government());
            terms.add(new KeyTerm("authority", holder, end(authority.certificate())));
            Optional.ofNullable(authority.revocations().getNextUpdate()).map(Date::toInstant).ifPresent(due -> terms.add(new KeyTerm("revocations", holder, due)));
        }
        return terms;
    }

    /// The stage reached; none while there is time.
    Optional<Stage> stage(Instant now) {
        return Arrays.stream(Stage.values()).filter(each -> !now.isBefore(since(each))).findFirst();
    }

    /// When a stage begins.
    Instant since(Stage stage) {
        return end.minus(stage.before);
    }

    private static Instant end(X509Certificate certificate) {
        return certificate.getNotAfter().toInstant();
    }
}
