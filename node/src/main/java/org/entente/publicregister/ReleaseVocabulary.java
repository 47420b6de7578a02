package org.entente.publicregister;

import java.util.Map;
import org.entente.journal.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How the facts of the public register are named on the wire.
@Configuration(proxyBeanMethods = false)
class ReleaseVocabulary {

    @Bean
    Vocabulary releaseFacts() {
        return new Vocabulary("publicregister", Map.of(
                "publicregister.release-proposed.v1", ReleaseProposed.class,
                "publicregister.release-agreed.v1", ReleaseAgreed.class,
                "publicregister.release-withdrawn.v1", ReleaseWithdrawn.class));
    }
}
