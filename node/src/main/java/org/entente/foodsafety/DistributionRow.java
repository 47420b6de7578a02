package org.entente.foodsafety;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One recipient of the food.
///
/// @param recipient at most 100 characters, like all texts but the address
/// @param address   at most 300 characters
/// @param status    what became of the goods there; null while it is not known
public record DistributionRow(
        String recipient,
        @Nullable Side side,
        @Nullable String address,
        @Nullable String lot,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable LocalDate date,
        @Nullable Status status) {

    public enum Status {
        SUPPLIED,
        TRACED,
        WITHDRAWN,
        DESTROYED,
        SOLD;

        public String messageKey() {
            return "foodsafety.distribution.status." + name();
        }
    }

    public DistributionRow {
        Limits.number("distribution.quantity", quantity);
        Limits.required("distribution.recipient", recipient, Limits.SHORT);
        Limits.text("distribution.address", address, Limits.LINE);
        Limits.text("distribution.lot", lot, Limits.SHORT);
        Limits.text("distribution.unit", unit, Limits.SHORT);
    }
}
