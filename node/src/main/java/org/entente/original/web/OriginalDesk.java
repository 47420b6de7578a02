package org.entente.original.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.agreement.Instruments;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.Waiting;
import org.entente.journal.Recorded;
import org.entente.original.OriginalHistory;
import org.entente.original.OriginalHistory.Version;
import org.entente.original.Originals;
import org.entente.party.Officer;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Originals that have been drawn up and that this side has not signed, on the desks of those who may speak for it.
@Component
class OriginalDesk implements DeskItems {

    private final Instruments instruments;
    private final Originals originals;
    private final Texts texts;

    OriginalDesk(Instruments instruments, Originals originals, Texts texts) {
        this.instruments = instruments;
        this.originals = originals;
        this.texts = texts;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        return Waiting.of(instruments.spokenFor(officer.signatory()).stream().flatMap(each -> items(each, officer)).toList());
    }

    private Stream<DeskItem> items(Agreement agreement, Officer officer) {
        return IntStream.rangeClosed(1, agreement.instrument().originals().count()).mapToObj(number -> originals.find(agreement.key(), number)).flatMap(Optional::stream)
                .filter(each -> !each.hasSigned(officer.signatory().government())).flatMap(each -> each.newest().map(newest -> item(agreement, each, newest)).stream());
    }

    private DeskItem item(Agreement agreement, OriginalHistory original, Version newest) {
        Locale locale = LocaleContextHolder.getLocale();
        Recorded entry = newest.entry();
        String reference = String.join("-", List.of(agreement.prefix(), entry.government().code(), Long.toString(entry.sequence())));
        String title = texts.of(Text.of("original.title", original.number()), locale);
        Text why = Text.of("original.desk.why", Text.of(agreement.messageKey()), agreement.closingClause());
        return new DeskItem(reference, new ScriptText(title, Script.ofTag(locale.toLanguageTag())), why, Status.due("original.desk.unsigned"), entry.time(), null,
                "/agreements/" + agreement.key() + "/originals/" + original.number() + "/paper");
    }
}
