package org.entente.foodsafety;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much was supplied, and how much of it came back and was destroyed, all in one unit.
///
/// @param unit at most 100 characters
public record RecallQuantities(String unit, @Nullable BigDecimal supplied, @Nullable BigDecimal recovered, @Nullable BigDecimal destroyed) {

    public RecallQuantities {
        Limits.required("recall.unit", unit, Limits.SHORT);
        Limits.number("recall.supplied", supplied);
        Limits.number("recall.recovered", recovered);
        Limits.number("recall.destroyed", destroyed);
    }

    /// What has not come back.
    public Optional<BigDecimal> outstanding() {
        return supplied == null || recovered == null ? Optional.empty() : Optional.of(supplied.subtract(recovered));
    }

    /// Whether no more came back than was supplied, and no more was destroyed than came back; quantities not stated contradict nothing.
    public boolean reconciles() {
        return notAbove(recovered, supplied) && notAbove(destroyed, recovered == null ? supplied : recovered);
    }

    private static boolean notAbove(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || part.compareTo(whole) <= 0;
    }
}
