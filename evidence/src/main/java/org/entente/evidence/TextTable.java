package org.entente.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table of text for a terminal, where a Chinese character is twice as wide as a Latin one.
final class TextTable {

    private static final String GAP = "  ";
    /// The first block whose characters are shown at double width.
    private static final int FIRST_WIDE = 0x1100;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> heading) {
        rows.add(heading);
    }

    void add(List<String> row) {
        rows.add(row);
    }

    List<String> lines() {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0)).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(cell).repeat(" ", widths[column] - width(cell)).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
    }
}
