package org.entente.rumour;

import java.util.Map;
import org.entente.journal.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How the facts of the rumour desk are named on the wire.
@Configuration(proxyBeanMethods = false)
class RumourVocabulary {

    @Bean
    Vocabulary rumourFacts() {
        return new Vocabulary("rumour", Map.of(
                "rumour.opened.v1", RumourOpened.class,
                "rumour.finding-stated.v1", FindingStated.class,
                "rumour.twin-linked.v1", TwinLinked.class,
                "rumour.twin-separated.v1", TwinSeparated.class,
                "rumour.withdrawn.v1", RumourWithdrawn.class));
    }
}
