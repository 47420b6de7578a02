package org.entente.agreement.web;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.agreement.Instruments;
import org.entente.agreement.Parameter;
import org.entente.agreement.ParameterStep;
import org.entente.agreement.Parameters;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.Waiting;
import org.entente.party.Officer;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Deadlines for which the other side has proposed another value, on the desks of those who may answer for this side.
@Component
class DeadlineDesk implements DeskItems {

    private final Instruments instruments;
    private final Parameters parameters;
    private final Texts texts;

    DeadlineDesk(Instruments instruments, Parameters parameters, Texts texts) {
        this.instruments = instruments;
        this.parameters = parameters;
        this.texts = texts;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        return Waiting.of(instruments.spokenFor(officer.signatory()).stream().flatMap(each -> items(each, officer)).toList());
    }

    private Stream<DeskItem> items(Agreement agreement, Officer officer) {
        return parameters.lines(agreement.key()).stream().flatMap(line -> line.open().filter(step -> !step.government().equals(officer.signatory().government())).map(step -> item(agreement, line.parameter(), step)).stream());
    }

    private DeskItem item(Agreement agreement, Parameter parameter, ParameterStep step) {
        Locale locale = LocaleContextHolder.getLocale();
        String title = texts.of(Text.of("agreement.parameter." + parameter.key()), locale);
        Text why = Text.of("agreement.parameter.desk.why", Text.of(agreement.messageKey()), Text.of("agreement.parameter.unit." + parameter.unit(), step.value()), parameter.clause());
        return new DeskItem(parameter.key(), new ScriptText(title, Script.ofTag(locale.toLanguageTag())), why, Status.due("agreement.parameter.awaiting-us"), step.time(), null,
                "/agreements/" + agreement.key() + "/deadlines/" + parameter.key());
    }
}
