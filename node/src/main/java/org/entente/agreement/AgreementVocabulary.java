package org.entente.agreement;

import java.util.Map;
import org.entente.journal.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementVocabulary {

    @Bean
    Vocabulary agreementFacts() {
        return new Vocabulary("agreement", Map.of(
                "agreement.parameter-proposed.v1", ParameterProposed.class,
                "agreement.parameter-agreed.v1", ParameterAgreed.class,
                "agreement.parameter-declined.v1", ParameterDeclined.class,
                "agreement.instrument-signed.v1", InstrumentSigned.class,
                "agreement.instrument-sealed.v1", InstrumentSealed.class,
                "agreement.original-placed.v1", OriginalPlaced.class));
    }
}
