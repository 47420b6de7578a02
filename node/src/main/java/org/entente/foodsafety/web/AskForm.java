package org.entente.foodsafety.web;

import org.entente.console.FormReader;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.NotificationReference;
import org.jspecify.annotations.Nullable;

/// What the browser sends when an officer asks the other side.
record AskForm(@Nullable String question, @Nullable String dueAt) {

    static final String LABELS = "notifications.ask.";

    CaseCommand.@Nullable RequestInformation command(NotificationReference reference, FormReader read) {
        var asked = read.requiredWords("question", question, 4_000);
        var due = read.moment("dueAt", dueAt);
        return asked == null || read.failed() ? null : new CaseCommand.RequestInformation(reference, asked, due);
    }
}
