package org.entente.drafting.web;

import org.entente.console.FormReader;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.Essentials;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.Stated;
import org.jspecify.annotations.Nullable;

/// Second section: title, summary, and the three contents of FS-1.5, each with words or said to be unknown.
record HappenedForm(
        @Nullable String title, @Nullable String summary, @Nullable String scope, boolean scopeUnknown, @Nullable String controlMeasures, boolean controlMeasuresUnknown, @Nullable String precautions,
        boolean precautionsUnknown) implements SectionForm {

    static HappenedForm of(NotificationContent content) {
        Essentials all = content.essentials();
        return new HappenedForm(Shown.text(content.title()), Shown.text(content.summary()), Shown.text(all.scope().text()), unknown(all.scope()), Shown.text(all.controlMeasures().text()),
                unknown(all.controlMeasures()), Shown.text(all.precautions().text()), unknown(all.precautions()));
    }

    @Override
    public void write(ContentBuilder content, FormReader read) {
        content.title(read.words("title", title, NotificationContent.TITLE)).summary(read.words("summary", summary, 4_000));
        content.essentials(essentials(read));
    }

    Essentials essentials(FormReader read) {
        return new Essentials(stated("scope", scope, scopeUnknown, read), stated("controlMeasures", controlMeasures, controlMeasuresUnknown, read), stated("precautions", precautions, precautionsUnknown, read));
    }

    private static Stated stated(String field, @Nullable String typed, boolean unknown, FormReader read) {
        var words = read.words(field, typed, 4_000);
        if (words != null && unknown) {
            read.wrong(field, "drafting.write.unknown.both");
        }
        return words != null ? Stated.given(words) : unknown ? Stated.unknown() : Stated.notYet();
    }

    private static boolean unknown(Stated stated) {
        return stated.state() == Stated.State.UNKNOWN;
    }
}
