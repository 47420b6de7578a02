package org.entente.foodsafety;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A batch of the product. Its number is never converted between scripts.
///
/// @param number            at most 100 characters, like the other texts
/// @param healthCertificate number of the health certificate
public record Lot(
        String number,
        @Nullable LocalDate producedOn,
        @Nullable LocalDate useBy,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable String healthCertificate) {

    public Lot {
        Limits.number("lot.quantity", quantity);
        Limits.required("lot.number", number, Limits.SHORT);
        Limits.text("lot.unit", unit, Limits.SHORT);
        Limits.text("lot.healthCertificate", healthCertificate, Limits.SHORT);
    }
}
