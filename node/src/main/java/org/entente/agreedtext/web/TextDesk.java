package org.entente.agreedtext.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.agreedtext.AgreedTexts;
import org.entente.agreedtext.AmendmentProposed;
import org.entente.agreedtext.ProposalLine;
import org.entente.agreedtext.ScriptReviews;
import org.entente.agreedtext.SupplementLine;
import org.entente.agreedtext.SupplementProposed;
import org.entente.agreedtext.TextHistory;
import org.entente.agreedtext.TextTabled;
import org.entente.agreement.Agreement;
import org.entente.agreement.Instruments;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.Waiting;
import org.entente.journal.Recorded;
import org.entente.party.Officer;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Texts, amendments and supplementary agreements on the desks of those who may answer for this side: what the other side has proposed, what all have agreed and this side has not
/// signed, and two authentic texts whose differences this side has not signed off.
@Component
class TextDesk implements DeskItems {

    private final Instruments instruments;
    private final AgreedTexts agreed;
    private final ScriptReviews reviews;
    private final Texts texts;

    TextDesk(Instruments instruments, AgreedTexts agreed, ScriptReviews reviews, Texts texts) {
        this.instruments = instruments;
        this.agreed = agreed;
        this.reviews = reviews;
        this.texts = texts;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        return Waiting.of(instruments.spokenFor(officer.signatory()).stream().flatMap(each -> items(each, officer)).toList());
    }

    private Stream<DeskItem> items(Agreement agreement, Officer officer) {
        TextHistory history = agreed.history(agreement.key());
        Stream<DeskItem> answers = history.proposals().stream().filter(each -> each.isOpen() && each.awaiting().contains(officer.signatory().government()))
                .map(each -> item(agreement, each, Status.due("agreedtext.awaiting-us"), each.entry().time()));
        Stream<DeskItem> signatures = history.supplements().stream().filter(each -> each.unsigned().contains(officer.signatory().government()))
                .map(each -> item(agreement, each.line(), Status.due("agreedtext.desk.unsigned"), agreedAt(each)));
        Stream<DeskItem> differences = reviews.review(agreement.key()).filter(each -> each.derived() == null && each.awaited().contains(officer.signatory().government())).map(each -> differences(agreement, history)).stream();
        return Stream.of(answers, signatures, differences).flatMap(each -> each);
    }

    private DeskItem differences(Agreement agreement, TextHistory history) {
        Locale locale = LocaleContextHolder.getLocale();
        Instant since = history.scripts().stream().flatMap(each -> history.agreed(each).stream()).map(each -> each.answers().getLast().time()).max(Instant::compareTo).orElseThrow();
        return new DeskItem(agreement.prefix(), new ScriptText(texts.of(Text.of("agreedtext.scripts"), locale), Script.ofTag(locale.toLanguageTag())), Text.of(agreement.messageKey()),
                Status.due("agreedtext.desk.not-signed-off"), since, null, "/agreements/" + agreement.key() + "/text/scripts");
    }

    private static Instant agreedAt(SupplementLine supplement) {
        return supplement.line().answers().stream().map(Recorded::time).max(Instant::compareTo).orElse(supplement.line().entry().time());
    }

    private DeskItem item(Agreement agreement, ProposalLine line, Status status, Instant since) {
        Recorded entry = line.entry();
        String reference = String.join("-", List.of(agreement.prefix(), entry.government().code(), Long.toString(entry.sequence())));
        Text why = Text.of("agreedtext.desk.why", Text.of(agreement.messageKey()), Text.of(entry.government().messageKey()));
        return new DeskItem(reference, title(line), why, status, since, null, "/agreements/" + agreement.key() + "/text/proposals/" + entry.hash().hex());
    }

    private ScriptText title(ProposalLine line) {
        Locale locale = LocaleContextHolder.getLocale();
        Script reading = Script.ofTag(locale.toLanguageTag());
        return switch (line.proposal()) {
            case TextTabled text -> new ScriptText(text.wording().title(), text.wording().script());
            case AmendmentProposed amendment -> new ScriptText(texts.of(Text.of("agreedtext.proposal.amendment", amendment.applies()), locale), reading);
            case SupplementProposed supplement -> reading == Script.HANS ? ScriptText.hans(supplement.titleHans()) : ScriptText.hant(supplement.titleHant());
        };
    }
}
