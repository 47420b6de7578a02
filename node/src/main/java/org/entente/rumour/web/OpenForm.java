package org.entente.rumour.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Optional;
import org.entente.console.Times;
import org.entente.rumour.DivertReport;
import org.entente.rumour.Medium;
import org.entente.rumour.OpenRumour;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What the browser sends when a report is opened.
///
/// @param script   `HANT`, `HANS` or `LATIN`: the script of headline and claim
/// @param traded   `yes` if it is about suspect food imported or exported between the two sides
/// @param receiver for such a report, the body that takes it over
/// @param reason   for such a report, why it belongs there
/// @param same     once likely twins were shown: the reference of the same story, or `none`
record OpenForm(
        @Nullable String medium,
        @Nullable @Pattern(regexp = "\\s*(https?://\\S{1,1980}\\s*)?", message = "{rumour.form.source-wrong}") String source,
        @Nullable @Size(max = OpenRumour.LONGEST_OUTLET, message = "{rumour.form.outlet-long}") String outlet,
        @Nullable String firstSeen,
        @Nullable String script,
        @Nullable @NotBlank(message = "{rumour.form.headline-missing}") @Size(max = OpenRumour.LONGEST_HEADLINE, message = "{rumour.form.headline-long}") String headline,
        @Nullable @NotBlank(message = "{rumour.form.claim-missing}") @Size(max = OpenRumour.LONGEST_CLAIM, message = "{rumour.form.claim-long}") String claim,
        boolean exercise,
        @Nullable String traded,
        @Nullable String receiver,
        @Nullable String reason,
        @Nullable String same) {

    static OpenForm empty(Script script, boolean exercise) {
        return new OpenForm("", "", "", "", script.name(), "", "", exercise, "", "", "", "");
    }

    boolean isTraded() {
        return "yes".equals(traded);
    }

    /// What cannot be checked by the shape of one field.
    void check(Errors errors) {
        if (kind().isEmpty()) {
            errors.rejectValue("medium", "rumour.form.medium-missing");
        }
        if (written().isEmpty()) {
            errors.rejectValue("script", "rumour.form.script-missing");
        }
        if (!isTraded() && !"no".equals(traded)) {
            errors.rejectValue("traded", "rumour.form.traded-missing");
        }
        if (!isTraded() && typed(firstSeen).flatMap(Times::typed).isEmpty()) {
            errors.rejectValue("firstSeen", "rumour.form.first-seen-wrong");
        }
        if (isTraded() && typed(receiver).filter(each -> each.length() <= DivertReport.LONGEST_RECEIVER).isEmpty()) {
            errors.rejectValue("receiver", "rumour.form.receiver-missing");
        }
        if (isTraded() && typed(reason).filter(each -> each.length() <= DivertReport.LONGEST_REASON).isEmpty()) {
            errors.rejectValue("reason", "rumour.form.reason-missing");
        }
    }

    OpenRumour command() {
        return new OpenRumour(
                kind().orElseThrow(), typed(source).orElse(null), typed(outlet).orElse(null), typed(firstSeen).flatMap(Times::typed).orElseThrow(), told(headline), told(claim), exercise);
    }

    DivertReport diverted() {
        return new DivertReport(kind().orElseThrow(), typed(source).orElse(null), told(headline), told(claim), typed(receiver).orElseThrow(), typed(reason).orElseThrow());
    }

    private Optional<Medium> kind() {
        return Arrays.stream(Medium.values()).filter(each -> each.name().equals(medium)).findFirst();
    }

    private Optional<Script> written() {
        return Arrays.stream(Script.values()).filter(each -> each.name().equals(script)).findFirst();
    }

    private ScriptText told(@Nullable String text) {
        return new ScriptText(typed(text).orElseThrow(), written().orElseThrow());
    }

    private static Optional<String> typed(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(each -> !each.isEmpty());
    }
}
