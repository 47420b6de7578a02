package org.entente.foodsafety;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.journal.Fact;
import org.entente.journal.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How the facts about notifications are named on the wire.
@Configuration(proxyBeanMethods = false)
class FoodSafetyVocabulary {

    static final Vocabulary VOCABULARY = new Vocabulary("foodsafety", facts());

    @Bean
    Vocabulary foodSafetyFacts() {
        return VOCABULARY;
    }

    private static Map<String, Class<? extends Fact>> facts() {
        Map<String, Class<? extends Fact>> facts = new LinkedHashMap<>();
        facts.put("foodsafety.notification-issued.v1", NotificationIssued.class);
        facts.put("foodsafety.follow-up-added.v1", FollowUpAdded.class);
        facts.put("foodsafety.information-requested.v1", InformationRequested.class);
        facts.put("foodsafety.information-answered.v1", InformationAnswered.class);
        facts.put("foodsafety.notification-corrected.v1", NotificationCorrected.class);
        facts.put("foodsafety.notification-reclassified.v1", NotificationReclassified.class);
        facts.put("foodsafety.notification-withdrawn.v1", NotificationWithdrawn.class);
        facts.put("foodsafety.notification-opened.v1", NotificationOpened.class);
        facts.put("foodsafety.notification-assessed.v1", NotificationAssessed.class);
        facts.put("foodsafety.reported-to-government.v1", ReportedToGovernment.class);
        facts.put("foodsafety.departments-informed.v1", DepartmentsInformed.class);
        facts.put("foodsafety.notification-closed.v1", NotificationClosed.class);
        return facts;
    }
}
