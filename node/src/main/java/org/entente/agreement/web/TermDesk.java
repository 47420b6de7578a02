package org.entente.agreement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.agreement.Instruments;
import org.entente.agreement.TermReminder;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.Times;
import org.entente.console.Waiting;
import org.entente.party.Officer;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Agreements whose term comes to its end, on the desks of those who may speak for a party: each time more urgent.
@Component
class TermDesk implements DeskItems {

    private static final int SOON = 6;
    private static final int LAST = 1;

    private final Instruments instruments;
    private final Texts texts;

    TermDesk(Instruments instruments, Texts texts) {
        this.instruments = instruments;
        this.texts = texts;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        return Waiting.of(instruments.reminders(officer.signatory(), Times.day(now)).stream().map(this::item).toList());
    }

    private DeskItem item(TermReminder reminder) {
        Locale locale = LocaleContextHolder.getLocale();
        String title = texts.of(Text.of(reminder.agreement().messageKey()), locale);
        Text why = Text.of("agreement.term.ending.why", Text.of(reminder.with().messageKey()), reminder.agreement().closingClause());
        return new DeskItem(reminder.agreement().prefix(), new ScriptText(title, Script.ofTag(locale.toLanguageTag())), why, status(reminder), start(reminder.since()), start(reminder.last().plusDays(1)),
                "/agreements/" + reminder.agreement().key());
    }

    private static Status status(TermReminder reminder) {
        if (reminder.months() == 0) {
            return Status.late("agreement.term.ended", reminder.last());
        }
        if (reminder.months() <= LAST) {
            return Status.late("agreement.term.ending", reminder.last());
        }
        return reminder.months() <= SOON ? Status.due("agreement.term.ending", reminder.last()) : Status.idle("agreement.term.ending", reminder.last());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Times.ZONE).toInstant();
    }
}
