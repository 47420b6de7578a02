package org.entente.rumour.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Optional;
import org.entente.rumour.AgreedText;
import org.entente.rumour.Finding;
import org.entente.rumour.StateFinding;
import org.entente.rumour.Verdict;
import org.entente.script.Script;
import org.entente.script.ScriptConverter;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What the browser sends when this side states its finding.
record FindingForm(
        @Nullable String verdict,
        @Nullable @NotBlank(message = "{rumour.form.evidence-missing}") @Size(max = StateFinding.LONGEST_EVIDENCE, message = "{rumour.form.evidence-long}") String evidence,
        @Nullable @NotBlank(message = "{rumour.form.hant-missing}") @Size(max = AgreedText.LONGEST, message = "{rumour.form.text-long}") String hant,
        @Nullable @NotBlank(message = "{rumour.form.hans-missing}") @Size(max = AgreedText.LONGEST, message = "{rumour.form.text-long}") String hans,
        @Nullable @Size(max = AgreedText.LONGEST, message = "{rumour.form.text-long}") String en) {

    static FindingForm empty() {
        return new FindingForm("", "", "", "", "");
    }

    /// Begins with the verdict and text of a finding, to be changed.
    static FindingForm from(Finding finding) {
        return new FindingForm(finding.verdict().name(), "", finding.text().hant(), finding.text().hans(), finding.text().en());
    }

    Optional<Verdict> found(Errors errors) {
        Optional<Verdict> read = Arrays.stream(Verdict.values()).filter(each -> each.name().equals(verdict)).findFirst();
        if (read.isEmpty()) {
            errors.rejectValue("verdict", "rumour.form.verdict-missing");
        }
        return read;
    }

    AgreedText text() {
        return new AgreedText(String.valueOf(hant), String.valueOf(hans), en);
    }

    /// The form with one script's text made from the other's, for an officer to review.
    FindingForm converted(ScriptConverter converter, Script to) {
        String made = to == Script.HANS ? converter.convert(ScriptText.hant(text(hant)), to).text().text() : converter.convert(ScriptText.hans(text(hans)), to).text().text();
        return new FindingForm(verdict, evidence, to == Script.HANT ? made : hant, to == Script.HANS ? made : hans, en);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
