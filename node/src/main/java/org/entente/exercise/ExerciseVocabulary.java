package org.entente.exercise;

import java.util.Map;
import org.entente.journal.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How the facts about exercises are named on the wire.
@Configuration(proxyBeanMethods = false)
class ExerciseVocabulary {

    @Bean
    Vocabulary exerciseFacts() {
        return new Vocabulary("exercise", Map.of(
                "exercise.opened.v1", ExerciseOpened.class,
                "exercise.joined.v1", ExerciseJoined.class,
                "exercise.ended.v1", ExerciseEnded.class));
    }
}
