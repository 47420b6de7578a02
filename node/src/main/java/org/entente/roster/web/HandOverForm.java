package org.entente.roster.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import org.entente.roster.DutyId;
import org.entente.roster.HandOver;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What the browser sends when somebody takes over a duty.
record HandOverForm(
        @Nullable @NotBlank(message = "{roster.form.officer-missing}") String officer,
        @Nullable String deputy,
        @Nullable String at,
        @Nullable @Size(max = HandOver.LONGEST_NOTE, message = "{roster.form.note-long}") String note) {

    static HandOverForm at(String moment) {
        return new HandOverForm("", "", moment, "");
    }

    Optional<HandOver> command(DutyId duty, Errors errors, Locale locale) {
        var moment = Typed.moment(at, "at", "roster.handover.at", errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new HandOver(duty, moment.orElseThrow(), String.valueOf(officer), Typed.text(deputy).orElse(null), Typed.note(note, locale).orElse(null)));
    }
}
