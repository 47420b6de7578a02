package org.entente.drafting;

import java.util.List;

/// One row of a table as it stands in the file.
///
/// @param line from 1
record SheetRow(int line, List<String> cells) {

    /// The cell of a column; empty beyond the last.
    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String written() {
        return String.join(" | ", cells);
    }
}
