package org.entente.console;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.party.Names;
import org.entente.script.ScriptText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Turns a `Text` into words of the reader's language.
@Component
public class Texts {

    private final MessageSource messages;
    private final Times times;

    Texts(MessageSource messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    public String of(Text text, Locale locale) {
        Object[] values = text.values().stream().map(value -> written(value, locale)).toArray();
        return messages.getMessage(text.key(), values, locale);
    }

    private Object written(Object value, Locale locale) {
        return switch (value) {
            case Text inner -> of(inner, locale);
            case Names names -> names.in(locale);
            case ScriptText words -> words.text();
            case Instant instant -> times.moment(instant, locale);
            case Near near -> times.near(near.at(), near.now(), locale);
            case LocalDate date -> times.date(date, locale);
            case Duration span -> times.span(span, locale);
            default -> value;
        };
    }
}
