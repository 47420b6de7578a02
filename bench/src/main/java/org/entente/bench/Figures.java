package org.entente.bench;

import java.math.BigDecimal;
import java.math.MathContext;
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
        return ("%,." + Math.max(0, rounded.scale()) + "f").formatted(rounded);
    }

    /// Three digits, or as many as stand before the point.
    static BigDecimal rounded(double figure) {
        BigDecimal rounded = new BigDecimal(figure).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return rounded.scale() < 0 || rounded.precision() - rounded.scale() >= DIGITS ? new BigDecimal(figure).setScale(0, RoundingMode.HALF_UP) : rounded;
    }
}
