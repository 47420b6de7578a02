package org.entente.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads a whole file of published notifications: UTF-8, with or without a byte order mark, columns in any order, at most 200,000 rows.
final class PublishedFile {

    static final int MOST_ROWS = 200_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<PublishedRow> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();

    private PublishedFile() {}

    /// @throws UnusableFileException if it has no head with the columns of the publisher, or too many rows
    static PublishedFile read(InputStream in) throws IOException {
        PublishedFile file = new PublishedFile();
        CsvRecords records = new CsvRecords(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        CsvRecords.Cut head = records.next();
        if (head == null || head.cells() == null) {
            throw UnusableFileException.columns(PublishedColumn.titles());
        }
        Map<PublishedColumn, Integer> columns = columns(head.cells());
        for (CsvRecords.Cut cut = records.next(); cut != null; cut = records.next()) {
            if (file.size() >= MOST_ROWS) {
                throw UnusableFileException.tooMany(MOST_ROWS);
            }
            file.add(cut, new RowReader(columns, head.cells().size()));
        }
        return file;
    }

    List<PublishedRow> rows() {
        return rows;
    }

    List<RowFault> faults() {
        return faults;
    }

    /// All rows of the file, faulty ones included.
    int size() {
        return rows.size() + faults.size();
    }

    private void add(CsvRecords.Cut cut, RowReader reader) {
        if (cut.cells() == null) {
            faults.add(RowFault.of(cut.line(), "", "quotes"));
            return;
        }
        switch (reader.read(cut.line(), Objects.requireNonNull(cut.cells()))) {
            case RowReader.Faulty faulty -> faults.add(faulty.fault());
            case RowReader.Readable readable -> addOnce(readable.row());
        }
    }

    private void addOnce(PublishedRow row) {
        Long first = seen.putIfAbsent(row.reference(), row.line());
        if (first == null) {
            rows.add(row);
        } else {
            faults.add(RowFault.of(row.line(), row.reference(), "twice", first));
        }
    }

    private static Map<PublishedColumn, Integer> columns(List<String> head) {
        Map<PublishedColumn, Integer> columns = new EnumMap<>(PublishedColumn.class);
        for (int i = 0; i < head.size(); i++) {
            int at = i;
            PublishedColumn.titled(head.get(i).replace(BYTE_ORDER_MARK, "")).ifPresent(column -> columns.put(column, at));
        }
        List<String> missing = java.util.Arrays.stream(PublishedColumn.values()).filter(each -> !columns.containsKey(each)).map(PublishedColumn::title).toList();
        if (!missing.isEmpty()) {
            throw UnusableFileException.columns(missing);
        }
        return columns;
    }
}
