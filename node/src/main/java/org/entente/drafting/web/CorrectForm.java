package org.entente.drafting.web;

import org.entente.console.FormReader;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.NotificationContent;
import org.jspecify.annotations.Nullable;

/// What the browser sends when the owner corrects what a notification says; everything that is not on the form stays as it is.
record CorrectForm(
        @Nullable String title, @Nullable String summary, @Nullable String scope, boolean scopeUnknown, @Nullable String controlMeasures, boolean controlMeasuresUnknown, @Nullable String precautions,
        boolean precautionsUnknown, @Nullable String correction) {

    static CorrectForm of(NotificationContent content) {
        HappenedForm now = HappenedForm.of(content);
        return new CorrectForm(now.title(), now.summary(), now.scope(), now.scopeUnknown(), now.controlMeasures(), now.controlMeasuresUnknown(), now.precautions(), now.precautionsUnknown(), null);
    }

    @Nullable CaseCommand command(NotificationCase about, FormReader read) {
        var builder = about.content().change();
        var called = read.requiredWords("title", title, NotificationContent.TITLE);
        new HappenedForm(title, summary, scope, scopeUnknown, controlMeasures, controlMeasuresUnknown, precautions, precautionsUnknown).write(builder, read);
        var because = read.requiredWords("correction", correction, 4_000);
        return called == null || because == null || read.failed() ? null : new CaseCommand.Correct(about.reference(), builder.build(), because, about.attachments());
    }
}
