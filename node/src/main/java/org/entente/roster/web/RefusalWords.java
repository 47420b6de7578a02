package org.entente.roster.web;

import java.util.Arrays;
import java.util.Locale;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.journal.Refusal;
import org.entente.party.ThisNode;
import org.entente.roster.Roster;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/// Says why the roster was not changed, with officers by name.
@Component("rosterRefusalWords")
class RefusalWords {

    private final Texts texts;
    private final Roster roster;
    private final ThisNode node;

    RefusalWords(Texts texts, Roster roster, ThisNode node) {
        this.texts = texts;
        this.roster = roster;
        this.node = node;
    }

    void say(Refusal refusal, Errors errors, Locale locale) {
        errors.reject("refused", of(refusal, locale));
    }

    String text(String key, Locale locale) {
        return texts.of(Text.of(key), locale);
    }

    String of(Refusal refusal, Locale locale) {
        Object[] values = Arrays.stream(refusal.arguments()).map(each -> each instanceof String number ? roster.nameOf(node.government(), number) : each).toArray();
        return texts.of(Text.of(refusal.messageKey(), values), locale);
    }
}
