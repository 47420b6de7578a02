package org.entente.foodsafety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of a table of surveillance results (FS-2b): what was taken where, tested for what, and whether it may be eaten.
///
/// @param sample  number under which the sample was taken; at most 100 characters, like all texts but product, place and agent, which have 300
/// @param place   where it was taken
/// @param agent   what it was tested for
/// @param result  as the laboratory states it, such as `0.35` or `not detected`
/// @param limit   in the unit of the result, by the law of the side that took the sample
public record SampleResult(
        String sample,
        String product,
        @Nullable String place,
        @Nullable LocalDate sampledOn,
        @Nullable String agent,
        @Nullable String result,
        @Nullable String unit,
        @Nullable String limit,
        Verdict verdict) {

    public enum Verdict {
        SATISFACTORY,
        UNSATISFACTORY;

        public String messageKey() {
            return "foodsafety.sample." + name();
        }
    }

    public SampleResult {
        Limits.required("samples.sample", sample, Limits.SHORT);
        Limits.required("samples.product", product, Limits.LINE);
        Limits.text("samples.place", place, Limits.LINE);
        Limits.text("samples.agent", agent, Limits.LINE);
        Limits.text("samples.result", result, Limits.SHORT);
        Limits.text("samples.unit", unit, Limits.SHORT);
        Limits.text("samples.limit", limit, Limits.SHORT);
        Limits.present("samples.verdict", verdict);
    }

    public boolean unsatisfactory() {
        return verdict == Verdict.UNSATISFACTORY;
    }
}
