package org.entente.roster.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.entente.console.Times;
import org.entente.roster.Telephone;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

/// Reads what officers type into the roster's forms, and says at the field what cannot be read.
final class Typed {

    private Typed() {}

    static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(each -> !each.isEmpty());
    }

    /// @param label key of the field's label, by which the summary of errors names it
    static Optional<Instant> moment(@Nullable String value, String field, String label, Errors errors) {
        Optional<Instant> read = text(value).flatMap(Times::typed);
        if (read.isEmpty()) {
            reject(field, text(value).isEmpty() ? "roster.form.moment-missing" : "roster.form.moment-wrong", label, errors);
        }
        return read;
    }

    static Optional<LocalDate> day(@Nullable String value, String field, String label, Errors errors) {
        try {
            Optional<LocalDate> read = text(value).map(LocalDate::parse);
            if (read.isEmpty()) {
                reject(field, "roster.form.day-missing", label, errors);
            }
            return read;
        } catch (DateTimeParseException unreadable) {
            reject(field, "roster.form.day-wrong", label, errors);
            return Optional.empty();
        }
    }

    /// A number that may be left out.
    static Optional<String> phone(@Nullable String value, String field, Errors errors) {
        Optional<String> typed = text(value);
        if (typed.isPresent() && !Telephone.isOne(typed.get())) {
            errors.rejectValue(field, "roster.form.phone-wrong");
        }
        return typed;
    }

    /// A text in the script of the page on which it was typed.
    static Optional<ScriptText> note(@Nullable String value, Locale locale) {
        return text(value).map(each -> new ScriptText(each, Script.ofTag(locale.toLanguageTag())));
    }

    private static void reject(String field, String key, String label, Errors errors) {
        errors.rejectValue(field, key, new Object[] {new DefaultMessageSourceResolvable(label)}, null);
    }
}
