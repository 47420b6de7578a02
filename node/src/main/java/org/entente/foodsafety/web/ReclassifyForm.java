package org.entente.foodsafety.web;

import org.entente.console.FormReader;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.RiskDecision;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What the browser sends when an officer proposes another classification.
record ReclassifyForm(@Nullable String classification, @Nullable String risk, @Nullable String reasoning, @Nullable String reason) {

    static final String LABELS = "notifications.reclassify.";

    /// What was read.
    record Proposal(Classification to, @Nullable RiskDecision risk, ScriptText reason) {}

    @Nullable Proposal proposal(FormReader read) {
        var to = read.requiredChoice("classification", classification, Classification.values());
        var level = read.choice("risk", risk, RiskDecision.Level.values());
        var why = read.words("reasoning", reasoning, 4_000);
        var because = read.requiredWords("reason", reason, 4_000);
        return to == null || because == null || read.failed() ? null : new Proposal(to, level == null ? null : new RiskDecision(level, why), because);
    }
}
