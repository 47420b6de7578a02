package org.entente.original;

import java.util.Map;
import org.entente.journal.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OriginalVocabulary {

    @Bean
    Vocabulary originalFacts() {
        return new Vocabulary("original", Map.of(
                "original.drawn-up.v1", OriginalDrawnUp.class,
                "original.signed.v1", OriginalSigned.class,
                "original.scanned.v1", OriginalScanned.class));
    }
}
