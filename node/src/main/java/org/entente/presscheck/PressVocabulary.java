package org.entente.presscheck;

import java.util.Map;
import org.entente.journal.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How the facts about press checks are named on the wire; they are part of the food-safety agreement's vocabulary.
@Configuration(proxyBeanMethods = false)
class PressVocabulary {

    @Bean
    Vocabulary pressFacts() {
        return new Vocabulary("foodsafety", Map.of(
                "foodsafety.press-check-requested.v1", PressCheckRequested.class,
                "foodsafety.press-check-answered.v1", PressCheckAnswered.class,
                "foodsafety.published-unverified.v1", PublishedUnverified.class));
    }
}
