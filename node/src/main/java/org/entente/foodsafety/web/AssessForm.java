package org.entente.foodsafety.web;

import org.entente.console.FormReader;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.NotificationAssessed.Verdict;
import org.entente.foodsafety.NotificationReference;
import org.jspecify.annotations.Nullable;

/// What the browser sends when an officer assesses a notification.
record AssessForm(@Nullable String verdict, @Nullable String note, @Nullable String forwardedTo) {

    static final String LABELS = "notifications.assess.";

    /// Null when something cannot be read.
    CaseCommand.@Nullable Assess command(NotificationReference reference, FormReader read) {
        Verdict chosen = read.requiredChoice("verdict", verdict, Verdict.values());
        var said = chosen == null || chosen == Verdict.ACCEPTED ? read.words("note", note, 4_000) : read.requiredWords("note", note, 4_000);
        var forwarded = read.words("forwardedTo", forwardedTo, 300);
        return chosen == null || read.failed() ? null : new CaseCommand.Assess(reference, chosen, said, forwarded);
    }
}
