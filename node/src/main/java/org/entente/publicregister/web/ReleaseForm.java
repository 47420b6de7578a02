package org.entente.publicregister.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.entente.foodsafety.NotificationReference;
import org.entente.publicregister.Certainty;
import org.entente.publicregister.Passage;
import org.entente.publicregister.ProposeRelease;
import org.entente.publicregister.ReleaseContent;
import org.entente.publicregister.Severity;
import org.entente.publicregister.Urgency;
import org.entente.publicregister.Wording;
import org.jspecify.annotations.Nullable;

/// What the browser sends when a release is proposed.
record ReleaseForm(
        @Nullable @NotBlank(message = "{publicregister.form.headline-missing}") @Size(max = Passage.LONGEST_HEADLINE, message = "{publicregister.form.headline-long}") String hantHeadline,
        @Nullable @NotBlank(message = "{publicregister.form.text-missing}") @Size(max = Passage.LONGEST_TEXT, message = "{publicregister.form.text-long}") String hantText,
        @Nullable @NotBlank(message = "{publicregister.form.headline-missing}") @Size(max = Passage.LONGEST_HEADLINE, message = "{publicregister.form.headline-long}") String hansHeadline,
        @Nullable @NotBlank(message = "{publicregister.form.text-missing}") @Size(max = Passage.LONGEST_TEXT, message = "{publicregister.form.text-long}") String hansText,
        @Nullable @NotBlank(message = "{publicregister.form.headline-missing}") @Size(max = Passage.LONGEST_HEADLINE, message = "{publicregister.form.headline-long}") String enHeadline,
        @Nullable @NotBlank(message = "{publicregister.form.text-missing}") @Size(max = Passage.LONGEST_TEXT, message = "{publicregister.form.text-long}") String enText,
        @Nullable @NotNull(message = "{publicregister.form.choose}") Severity severity,
        @Nullable @NotNull(message = "{publicregister.form.choose}") Urgency urgency,
        @Nullable @NotNull(message = "{publicregister.form.choose}") Certainty certainty) {

    static ReleaseForm of(ReleaseContent content) {
        Wording wording = content.wording();
        return new ReleaseForm(wording.hant().headline(), wording.hant().text(), wording.hans().headline(), wording.hans().text(), wording.en().headline(), wording.en().text(),
                content.severity(), content.urgency(), content.certainty());
    }

    /// Only for a form without errors.
    ProposeRelease command(NotificationReference reference) {
        var wording = new Wording(passage(hantHeadline, hantText), passage(hansHeadline, hansText), passage(enHeadline, enText));
        return new ProposeRelease(reference, wording, Objects.requireNonNull(severity), Objects.requireNonNull(urgency), Objects.requireNonNull(certainty));
    }

    private static Passage passage(@Nullable String headline, @Nullable String text) {
        return new Passage(Objects.requireNonNull(headline), Objects.requireNonNull(text));
    }
}
