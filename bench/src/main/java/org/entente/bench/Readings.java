package org.entente.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The readings of all rounds, and what they come to: of each figure the median over the rounds.
final class Readings {

    private final Map<Cell, List<Reading>> byCell = new LinkedHashMap<>();

    void add(Cell cell, Reading reading) {
        byCell.computeIfAbsent(cell, each -> new ArrayList<>()).add(reading);
    }

    List<Row> rows() {
        return byCell.keySet().stream().map(cell -> row(cell).orElseThrow()).toList();
    }

    Optional<Row> row(Cell cell) {
        return Optional.ofNullable(byCell.get(cell)).map(all -> new Row(cell, Objects.requireNonNull(median(all, Reading::perSecond)), median(all, Reading::p50), median(all, Reading::p99),
                median(all, Reading::cpuPerDocument), all.stream().mapToLong(Reading::failures).sum()));
    }

    /// Medians over the rounds; what could not be measured is null.
    ///
    /// @param failures of all rounds together
    record Row(Cell cell, double perSecond, @Nullable Double p50, @Nullable Double p99, @Nullable Double cpuPerDocument, long failures) {}

    private static @Nullable Double median(List<Reading> readings, Function<Reading, @Nullable Double> figure) {
        List<Double> sorted = readings.stream().map(figure).filter(Objects::nonNull).sorted().toList();
        int half = sorted.size() / 2;
        return sorted.isEmpty() ? null : sorted.size() % 2 == 1 ? sorted.get(half) : Double.valueOf((sorted.get(half - 1) + sorted.get(half)) / 2);
    }
}
