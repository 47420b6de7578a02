package org.entente.rumour.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.entente.rumour.StateFinding;
import org.jspecify.annotations.Nullable;

/// What the browser sends when this side states the same as the other.
///
/// @param finding hash of the entry that the officer has seen
record AdoptForm(
        @Pattern(regexp = "[0-9a-f]{64}", message = "{rumour.refusal.finding-replaced}") String finding,
        @Nullable @NotBlank(message = "{rumour.form.evidence-missing}") @Size(max = StateFinding.LONGEST_EVIDENCE, message = "{rumour.form.evidence-long}") String evidence) {

    AdoptForm {
        finding = finding == null ? "" : finding;
    }

    static AdoptForm empty() {
        return new AdoptForm("", "");
    }
}
