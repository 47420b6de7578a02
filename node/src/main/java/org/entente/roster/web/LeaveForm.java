package org.entente.roster.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.entente.roster.TakeLeave;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What the browser sends when an officer goes on leave.
record LeaveForm(@Nullable @NotBlank(message = "{roster.form.officer-missing}") String officer, @Nullable String first, @Nullable String last) {

    static LeaveForm empty() {
        return new LeaveForm("", "", "");
    }

    Optional<TakeLeave> command(Errors errors) {
        var begins = Typed.day(first, "first", "roster.leave.first", errors);
        var ends = Typed.day(last, "last", "roster.leave.last", errors);
        return errors.hasErrors() ? Optional.empty() : Optional.of(new TakeLeave(String.valueOf(officer), begins.orElseThrow(), ends.orElseThrow()));
    }
}
