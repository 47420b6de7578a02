package org.entente.drafting.web;

import org.entente.console.FormReader;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.PolicyChange;
import org.jspecify.annotations.Nullable;

/// A section for policies, laws and standards: the texts before and after (FS-2a).
record PolicyForm(@Nullable String instrument, @Nullable String before, @Nullable String after, @Nullable String effectiveOn) implements SectionForm {

    static PolicyForm of(NotificationContent content) {
        PolicyChange policy = content.policy();
        return policy == null ? new PolicyForm(null, null, null, null) : new PolicyForm(policy.instrument().text(), Shown.text(policy.before()), Shown.text(policy.after()), Shown.day(policy.effectiveOn()));
    }

    @Override
    public void write(ContentBuilder content, FormReader read) {
        if (!Shown.any(instrument, before, after, effectiveOn)) {
            content.policy(null);
            return;
        }
        var named = read.requiredWords("instrument", instrument, 300);
        var was = read.words("before", before, 12_000);
        var is = read.words("after", after, 12_000);
        var from = read.day("effectiveOn", effectiveOn);
        content.policy(named == null ? null : new PolicyChange(named, was, is, from));
    }
}
