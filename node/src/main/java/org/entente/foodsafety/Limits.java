package org.entente.foodsafety;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.entente.evidence.WireText;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// Checks what the records of this module promise about lengths and ranges. What a peer states beyond them is not understood, so that it reaches no table or page.
final class Limits {

    /// Characters in names, numbers, codes and units.
    static final int SHORT = 100;
    /// Characters in one line of text.
    static final int LINE = 300;
    /// Characters in a passage.
    static final int PASSAGE = 4_000;

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Limits() {}

    static void text(String field, @Nullable String value, int most) {
        if (value == null) {
            return;
        }
        if (value.length() > most) {
            throw new TooLongException(field, most);
        }
        if (!WireText.isValid(value)) {
            throw new IllegalArgumentException(field + " holds what is no character");
        }
    }

    static void text(String field, @Nullable ScriptText value, int most) {
        if (value != null) {
            required(field, value, most);
        }
    }

    /// Not empty either: an entry leaves out what is empty, and would be read without it.
    static void required(String field, @Nullable String value, int most) {
        text(field, present(field, value == null || value.isEmpty() ? null : value), most);
    }

    static void required(String field, @Nullable ScriptText value, int most) {
        text(field, present(field, present(field, value).text()), most);
        present(field, value.script());
    }

    static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    /// At most 30 digits, and no exponent that would make more of them.
    static void number(String field, @Nullable BigDecimal value) {
        if (value != null && (value.precision() > 30 || Math.abs(value.scale()) > 15)) {
            throw new TooLongException(field, 30);
        }
    }

    static void moment(String field, @Nullable Instant value) {
        if (value != null && (value.isBefore(EARLIEST) || value.isAfter(LATEST))) {
            throw new IllegalArgumentException(field + " is not of this time: " + value);
        }
    }

    /// The list itself, unchangeable, and empty where the wire left it out.
    static <T> List<T> list(String field, @Nullable List<T> values, int most) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > most) {
            throw new TooLongException(field, most);
        }
        return List.copyOf(values);
    }
}
