package org.entente.console.web;

import java.util.Locale;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.party.AccountRefusal;
import org.springframework.stereotype.Component;

/// Says why an administrative act was not carried out.
@Component("accountRefusalWords")
class RefusalWords {

    private final Texts texts;

    RefusalWords(Texts texts) {
        this.texts = texts;
    }

    String of(AccountRefusal refusal, Locale locale) {
        return texts.of(Text.of(refusal.messageKey(), refusal.arguments()), locale);
    }
}
