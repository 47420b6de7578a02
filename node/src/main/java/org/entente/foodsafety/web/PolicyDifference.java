package org.entente.foodsafety.web;

import java.util.List;
import org.entente.foodsafety.PolicyChange;
import org.entente.script.ScriptText;
import org.entente.script.TextDifference;
import org.jspecify.annotations.Nullable;

/// The old and the new text of a policy side by side: what went on the left, what came on the right, all else the same.
record PolicyDifference(List<TextDifference.Part> before, List<TextDifference.Part> after, String beforeTag, String afterTag) {

    /// Null unless both texts are given in one script; texts in two scripts differ everywhere.
    static @Nullable PolicyDifference of(PolicyChange policy) {
        ScriptText before = policy.before();
        ScriptText after = policy.after();
        if (before == null || after == null || before.script() != after.script()) {
            return null;
        }
        var difference = TextDifference.between(before.text(), after.text());
        return new PolicyDifference(difference.before(), difference.after(), before.script().tag(), after.script().tag());
    }
}
