package org.entente.operation.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Status;
import org.entente.console.Texts;
import org.entente.console.Waiting;
import org.entente.operation.Alarm;
import org.entente.operation.Alarms;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The node's alarms on the desks of liaison officers and administrators.
@Component
class OperationAlarms implements DeskItems {

    private final Alarms alarms;
    private final Texts texts;

    OperationAlarms(Alarms alarms, Texts texts) {
        this.alarms = alarms;
        this.texts = texts;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        boolean concerned = officer.is(Role.LIAISON) || officer.is(Role.ADMINISTRATOR);
        return Waiting.of(concerned ? alarms.at(now).stream().map(this::item).toList() : List.of());
    }

    private DeskItem item(Alarm alarm) {
        Locale locale = LocaleContextHolder.getLocale();
        Status status = alarm.urgent() ? Status.late("operation.alarm.status") : Status.idle("operation.alarm.over");
        return new DeskItem(alarm.reference(), new ScriptText(texts.of(alarm.title(), locale), Script.ofTag(locale.toLanguageTag())), alarm.why(), status, alarm.since(), null, "/deliveries");
    }
}
