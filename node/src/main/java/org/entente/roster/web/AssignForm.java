package org.entente.roster.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.entente.console.Times;
import org.entente.roster.AssignDuty;
import org.entente.roster.Telephone;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What the browser sends when an officer is put on duty.
record AssignForm(
        @Nullable @NotBlank(message = "{roster.form.officer-missing}") String officer,
        @Nullable String deputy,
        @Nullable String from,
        @Nullable String until,
        @Nullable String phone) {

    Optional<AssignDuty> command(Errors errors) {
        var begins = Typed.moment(from, "from", "roster.from", errors);
        var ends = Typed.moment(until, "until", "roster.until", errors);
        var number = Typed.phone(phone, "phone", errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new AssignDuty(begins.orElseThrow(), ends.orElseThrow(), String.valueOf(officer), Typed.text(deputy).orElse(null), number.map(Telephone::new).orElse(null)));
    }

    /// An empty form for the time that is asked about.
    static AssignForm between(@Nullable String from, @Nullable String until) {
        return new AssignForm("", "", Typed.text(from).filter(each -> Times.typed(each).isPresent()).orElse(""), Typed.text(until).filter(each -> Times.typed(each).isPresent()).orElse(""), "");
    }
}
