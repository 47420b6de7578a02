package org.entente.drafting;

import java.util.List;
import java.util.Optional;

/// Reads the rows of one uploaded table, whose heading it has seen.
interface RowReader<T> {

    /// What became of a row.
    sealed interface Read<T> {

        record Good<T>(T row) implements Read<T> {}

        record Bad<T>(String messageKey, List<Object> arguments) implements Read<T> {}

        static <T> Read<T> bad(String key, Object... arguments) {
            return new Bad<>("drafting.sheet.row." + key, List.of(arguments));
        }
    }

    /// The key of what is said when the heading lacks a column that every row needs.
    Optional<String> lacking();

    Read<T> read(SheetRow row);
}
