package org.entente.agreement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What the browser sends when an officer proposes another value for a deadline.
record ParameterForm(
        @Nullable @NotBlank(message = "{agreement.form.value-missing}") @Pattern(regexp = "\\s*[0-9]{0,6}\\s*", message = "{agreement.form.value-wrong}") String value,
        @Nullable @NotBlank(message = "{agreement.refusal.reason-missing}") @Size(max = 500, message = "{agreement.form.reason-long}") String reason) {

    static ParameterForm empty() {
        return new ParameterForm(null, null);
    }

    int number() {
        return Integer.parseInt(String.valueOf(value).strip());
    }
}
