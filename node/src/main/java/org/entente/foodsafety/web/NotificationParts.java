package org.entente.foodsafety.web;

import java.util.Set;
import org.entente.api.FilledIn;
import org.entente.foodsafety.Essentials;
import org.entente.foodsafety.NotificationContent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a notification fills in itself when a system leaves it out.
@Configuration(proxyBeanMethods = false)
class NotificationParts {

    @Bean
    FilledIn contentLeftOut() {
        return new FilledIn(NotificationContent.class, Set.of("confidentiality", "essentials"));
    }

    @Bean
    FilledIn essentialsLeftOut() {
        return new FilledIn(Essentials.class, Set.of("scope", "controlMeasures", "precautions"));
    }
}
