package org.entente.journal;

import java.util.Map;
import org.entente.evidence.KeyChange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalVocabulary {

    @Bean
    Vocabulary journalFacts() {
        return new Vocabulary("journal", Map.of(KeyChange.TYPE, KeyChanged.class, "journal.part-erased.v1", PartErased.class));
    }
}
