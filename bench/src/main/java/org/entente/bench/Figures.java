package org.entente.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Figures as people read them: three digits that mean something.
final class Figures {

    private static final int DIGITS = 3;

    private Figures() {}

    static String text(@Nullable Double figure) {
        if (figure == null) {
            return "-";
        }
        BigDecimal rounded = rounded(figure);
        return ("%,." + rounded.scale() + "f").formatted(rounded);
    }

    /// Three digits, or as many as stand before the point.
    static BigDecimal rounded(double figure) {
        BigDecimal exact = BigDecimal.valueOf(figure);
        int beforeThePoint = exact.precision() - exact.scale();
        return exact.setScale(Math.max(0, DIGITS - beforeThePoint), RoundingMode.HALF_UP);
    }
}
