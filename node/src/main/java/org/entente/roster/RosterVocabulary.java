package org.entente.roster;

import java.util.Map;
import org.entente.journal.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How the facts of the roster are named on the wire.
@Configuration(proxyBeanMethods = false)
class RosterVocabulary {

    @Bean
    Vocabulary rosterFacts() {
        return new Vocabulary("roster", Map.of(
                "roster.officer-named.v1", OfficerNamed.class,
                "roster.officer-relieved.v1", OfficerRelieved.class,
                "roster.duty-assigned.v1", DutyAssigned.class,
                "roster.duty-cancelled.v1", DutyCancelled.class));
    }
}
