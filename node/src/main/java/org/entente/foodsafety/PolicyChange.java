package org.entente.foodsafety;

import java.time.LocalDate;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A policy, law or standard that is new or changes (FS-2a), with both texts so that they can be compared.
///
/// @param instrument its name, at most 300 characters
/// @param before     the text as it was, at most 12,000 characters; null for what is new
/// @param after      the text as it will be, at most 12,000 characters; null for what is repealed
public record PolicyChange(ScriptText instrument, @Nullable ScriptText before, @Nullable ScriptText after, @Nullable LocalDate effectiveOn) {

    static final int TEXT = 12_000;

    public PolicyChange {
        Limits.required("policy.instrument", instrument, Limits.LINE);
        Limits.text("policy.before", before, TEXT);
        Limits.text("policy.after", after, TEXT);
    }
}
