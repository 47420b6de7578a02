package org.entente.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads one row of the file.
final class RowReader {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH).withResolverStyle(java.time.format.ResolverStyle.STRICT), DateTimeFormatter.ISO_LOCAL_DATE);
    private static final char REPLACEMENT = '\uFFFD';

    private final Map<PublishedColumn, Integer> columns;
    private final int width;

    RowReader(Map<PublishedColumn, Integer> columns, int width) {
        this.columns = columns;
        this.width = width;
    }

    sealed interface Reading {}

    record Readable(PublishedRow row) implements Reading {}

    record Faulty(RowFault fault) implements Reading {}

    Reading read(long line, List<String> cells) {
        String reference = columns.get(PublishedColumn.REFERENCE) < cells.size() ? cell(cells, PublishedColumn.REFERENCE) : "";
        Optional<RowFault> fault = shape(line, reference, cells);
        if (fault.isPresent()) {
            return new Faulty(fault.get());
        }
        String written = cell(cells, PublishedColumn.DATE);
        return date(written).<Reading>map(date -> new Readable(row(line, date, cells)))
                .orElseGet(() -> new Faulty(RowFault.of(line, reference, written.isEmpty() ? "date-missing" : "date", written)));
    }

    private Optional<RowFault> shape(long line, String reference, List<String> cells) {
        if (cells.size() != width) {
            return Optional.of(RowFault.of(line, reference, "cells", cells.size(), width));
        }
        if (cells.stream().anyMatch(each -> each.indexOf(REPLACEMENT) >= 0 || each.indexOf('\0') >= 0)) {
            return Optional.of(RowFault.of(line, reference, "not-text"));
        }
        if (reference.isEmpty()) {
            return Optional.of(RowFault.of(line, reference, "reference-missing"));
        }
        if (cell(cells, PublishedColumn.PRODUCT).isEmpty()) {
            return Optional.of(RowFault.of(line, reference, "product-missing"));
        }
        return Arrays.stream(PublishedColumn.values()).filter(each -> cell(cells, each).length() > each.most()).findFirst()
                .map(each -> RowFault.of(line, reference, "long", each.title(), each.most()));
    }

    private PublishedRow row(long line, LocalDate date, List<String> cells) {
        Map<String, String> hazards = hazards(cells);
        return new PublishedRow(line, date, cell(cells, PublishedColumn.REFERENCE), cell(cells, PublishedColumn.FROM), parts(cell(cells, PublishedColumn.ORIGIN)),
                cell(cells, PublishedColumn.PRODUCT), cell(cells, PublishedColumn.CATEGORY), List.copyOf(hazards.keySet()), List.copyOf(hazards.values()));
    }

    /// The publisher repeats a hazard for each finding; each is kept once, with its category.
    private Map<String, String> hazards(List<String> cells) {
        List<String> agents = split(cell(cells, PublishedColumn.HAZARDS));
        List<String> categories = split(cell(cells, PublishedColumn.HAZARD_CATEGORIES));
        Map<String, String> hazards = new LinkedHashMap<>();
        for (int i = 0; i < agents.size(); i++) {
            hazards.putIfAbsent(agents.get(i), categories.isEmpty() ? "" : categories.get(Math.min(i, categories.size() - 1)));
        }
        return hazards;
    }

    private String cell(List<String> cells, PublishedColumn column) {
        return cells.get(columns.get(column)).strip();
    }

    private static List<String> split(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static List<String> parts(String cell) {
        return split(cell).stream().distinct().toList();
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException e) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }
}
