package org.entente.foodsafety.web;

import org.entente.console.FormReader;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.NotificationReference;
import org.jspecify.annotations.Nullable;

/// What the browser sends when an officer notes that the own government has been told.
record ReportForm(@Nullable String recipient, @Nullable String at) {

    static final String LABELS = "notifications.report.";

    CaseCommand.@Nullable ReportToGovernment command(NotificationReference reference, FormReader read) {
        var to = read.requiredWords("recipient", recipient, 300);
        var when = read.requiredMoment("at", at);
        return to == null || when == null ? null : new CaseCommand.ReportToGovernment(reference, to, when);
    }
}
