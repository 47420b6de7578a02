package org.entente.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/// Cuts a CSV file (RFC 4180) into records one by one, so that a quote that is never closed spoils its own record and not the rest of the file: lines are
/// joined only if that makes a record as wide as the first one.
final class CsvRecords {

    private static final int MOST_LINES = 50;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setTrailingData(true).setLenientEof(true).get();

    private final BufferedReader in;
    private final List<String> pushedBack = new ArrayList<>();
    private long line;
    private int width;

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
        if (first == null) {
            return null;
        }
        Cut cut = cut(first, line);
        width = width == 0 && cut.cells() != null ? cut.cells().size() : width;
        return cut;
    }

    private Cut cut(String first, long begins) throws IOException {
        if (!oddQuotes(first)) {
            return new Cut(begins, cells(first));
        }
        List<String> more = new ArrayList<>();
        List<String> joined = join(first, more);
        if (joined == null || width > 0 && joined.size() != width) {
            giveBack(more);
            return new Cut(begins, null);
        }
        return new Cut(begins, joined);
    }

    /// The record that the following lines complete, noting them in `more`; null if they do not.
    private @Nullable List<String> join(String first, List<String> more) throws IOException {
        StringBuilder record = new StringBuilder(first);
        boolean open = true;
        while (open && more.size() < MOST_LINES) {
            String next = nextLine();
            if (next == null) {
                return null;
            }
            more.add(next);
            if (isWhole(next)) {
                return null;
            }
            record.append('\n').append(next);
            open ^= oddQuotes(next);
        }
        return open ? null : cells(record.toString());
    }

    /// Whether a line is a record by itself, so that it cannot continue another one.
    private boolean isWhole(String text) {
        List<String> alone = oddQuotes(text) ? null : cells(text);
        return width > 1 && alone != null && alone.size() == width;
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
