package org.entente.agreedtext;

import java.util.Map;
import org.entente.journal.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TextVocabulary {

    @Bean
    Vocabulary agreedTextFacts() {
        return new Vocabulary("agreedtext", Map.of(
                "agreedtext.text-tabled.v1", TextTabled.class,
                "agreedtext.amendment-proposed.v1", AmendmentProposed.class,
                "agreedtext.supplement-proposed.v1", SupplementProposed.class,
                "agreedtext.supplement-signed.v1", SupplementSigned.class,
                "agreedtext.differences-signed-off.v1", DifferencesSignedOff.class,
                "agreedtext.proposal-consented.v1", ProposalConsented.class,
                "agreedtext.proposal-declined.v1", ProposalDeclined.class,
                "agreedtext.proposal-withdrawn.v1", ProposalWithdrawn.class));
    }
}
