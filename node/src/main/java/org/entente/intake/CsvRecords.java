package org.entente.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/// Cuts a CSV file (RFC 4180) into records one by one, so that a quote that is never closed spoils its own record and not the rest of the file.
final class CsvRecords {

    private static final int MOST_LINES = 50;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setTrailingData(true).setLenientEof(true).get();

    private final BufferedReader in;
    private final List<String> pushedBack = new ArrayList<>();
    private long line;

    CsvRecords(BufferedReader in) {
        this.in = in;
    }

    /// A record's cells; null cells when its quotes are not closed within 50 lines.
    ///
    /// @param line where it begins, counted from 1
    record Cut(long line, @Nullable List<String> cells) {}

    /// The next record that is not blank, or null at the end.
    @Nullable Cut next() throws IOException {
        String first = nextLine();
        while (first != null && first.isBlank()) {
            first = nextLine();
        }
        return first == null ? null : cut(first, line);
    }

    private Cut cut(String first, long begins) throws IOException {
        StringBuilder record = new StringBuilder(first);
        List<String> more = new ArrayList<>();
        boolean open = oddQuotes(first);
        while (open && more.size() < MOST_LINES) {
            String next = nextLine();
            if (next == null) {
                break;
            }
            more.add(next);
            record.append('\n').append(next);
            open ^= oddQuotes(next);
        }
        if (open) {
            giveBack(more);
            return new Cut(begins, null);
        }
        return new Cut(begins, cells(record.toString()));
    }

    private @Nullable String nextLine() throws IOException {
        String next = pushedBack.isEmpty() ? in.readLine() : pushedBack.removeFirst();
        line += next == null ? 0 : 1;
        return next;
    }

    private void giveBack(List<String> lines) {
        pushedBack.addAll(0, lines);
        line -= lines.size();
    }

    private static boolean oddQuotes(String text) {
        return text.chars().filter(each -> each == '"').count() % 2 == 1;
    }

    private static @Nullable List<String> cells(String record) {
        try (CSVParser parser = FORMAT.parse(new StringReader(record))) {
            return parser.getRecords().getFirst().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return null;
        }
    }
}
