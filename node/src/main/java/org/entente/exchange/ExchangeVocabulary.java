package org.entente.exchange;

import java.util.Map;
import org.entente.journal.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeVocabulary {

    @Bean
    Vocabulary exchangeFacts() {
        return new Vocabulary("exchange", Map.of("exchange.stream-continued.v1", StreamContinued.class));
    }
}
