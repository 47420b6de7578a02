package org.entente.exchange.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.Waiting;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.party.ThisNode;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Certificates that end soon, and lists of revoked ones that are to be renewed, without which nothing can be stated or believed any more: on the desk 60, 30 and 7 days before, each
/// time more urgent.
@Component
class KeyAlarms implements DeskItems {

    private final ThisNode node;
    private final Texts texts;

    KeyAlarms(ThisNode node, Texts texts) {
        this.node = node;
        this.texts = texts;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        if (!officer.is(Role.LIAISON) && !officer.is(Role.ADMINISTRATOR)) {
            return Waiting.of(List.of());
        }
        return Waiting.of(KeyTerm.of(node).stream().flatMap(term -> term.stage(now).map(stage -> item(term, stage)).stream()).toList());
    }

    private DeskItem item(KeyTerm term, KeyTerm.Stage stage) {
        Locale locale = LocaleContextHolder.getLocale();
        Text title = Text.of("exchange.key." + term.key(), ExchangeWords.government(term.holder()));
        return new DeskItem(term.holder().code(), new ScriptText(texts.of(title, locale), Script.ofTag(locale.toLanguageTag())), Text.of("exchange.key." + term.key() + ".why"), status(stage),
                term.since(stage), term.end(), "/deliveries");
    }

    private static Status status(KeyTerm.Stage stage) {
        return switch (stage) {
            case EARLY -> Status.idle("exchange.key.ends");
            case SOON -> Status.due("exchange.key.ends");
            case LAST -> Status.late("exchange.key.ends");
            case OVER -> Status.late("exchange.key.ended");
        };
    }
}
