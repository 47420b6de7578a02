package org.entente.drafting.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// How values stand in the fields of a form.
final class Shown {

    private Shown() {}

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static @Nullable String text(@Nullable ScriptText words) {
        return words == null ? null : words.text();
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /// Whether anything was typed into any of these fields.
    static boolean any(@Nullable String... typed) {
        return Stream.of(typed).anyMatch(each -> each != null && !each.isBlank());
    }

    static <T> List<T> rows(@Nullable List<@Nullable T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).map(each -> (T) each).toList();
    }

    static <T> List<T> and(List<T> rows, T further) {
        List<T> all = new ArrayList<>(rows);
        all.add(further);
        return all;
    }

    static <T> List<T> without(List<T> rows, int row) {
        List<T> all = new ArrayList<>(rows);
        if (row >= 0 && row < all.size()) {
            all.remove(row);
        }
        return all;
    }
}
