package org.entente.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.bench.Readings.Row;
import org.jspecify.annotations.Nullable;

/// The readings as a table for people and as a line of JSON for programs.
final class ExchangeReport {

    private static final String FIRST_LOOK = """
              A first look: Java has compiled little of either gateway yet, and whoever does more in Java looks the worse for it. It decides nothing; several rounds without --quick do.
            """;

    private final Readings readings;
    private final boolean decides;

    /// @param decides whether the run was long enough to judge by it
    ExchangeReport(Readings readings, boolean decides) {
        this.readings = readings;
        this.decides = decides;
    }

    String text() {
        StringBuilder text = new StringBuilder(table());
        List<Ratios.Ratio> ratios = Ratios.of(readings).all();
        if (!ratios.isEmpty()) {
            text.append("%n%s divided by %s, documents of %s:%n".formatted(Contestant.ENTENTE, Contestant.PHASE4, DocumentSize.KB_2));
            ratios.forEach(each -> text.append(each.text(decides)).append(System.lineSeparator()));
        }
        if (!decides) {
            text.append(FIRST_LOOK);
        }
        return text.append(System.lineSeparator()).append(Conditions.text()).toString();
    }

    String table() {
        StringBuilder table = new StringBuilder("%-6s %10s  %-24s %12s %9s %9s %11s %9s%n".formatted("size", "submitters", "system", "documents/s", "p50 ms", "p99 ms", "CPU ms/doc", "failures"));
        for (Row row : readings.rows()) {
            table.append("%-6s %10s  %-24s %12s %9s %9s %11s %9d%n".formatted(row.cell().size(), row.cell().load(), row.cell().who(), Figures.text(row.perSecond()), Figures.text(row.p50()),
                    Figures.text(row.p99()), Figures.text(row.cpuPerDocument()), row.failures()));
        }
        return table.toString();
    }

    /// One object: `rows` and `ratios`.
    String json() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        readings.rows().forEach(row -> rows.add(json(row)));
        Map<String, Object> report = new LinkedHashMap<>();
        Map<String, Object> ratios = new LinkedHashMap<>();
        Ratios.of(readings).all().forEach(each -> ratios.put(each.key(), Figures.rounded(each.value())));
        report.put("rows", rows);
        report.put("ratios", ratios);
        return Orders.write(report);
    }

    private static Map<String, @Nullable Object> json(Row row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("system", row.cell().who().toString());
        json.put("size", row.cell().size().bytes());
        json.put("submitters", row.cell().load().number());
        json.put("docs_per_s", Figures.rounded(row.perSecond()));
        json.put("p50_ms", rounded(row.p50()));
        json.put("p99_ms", rounded(row.p99()));
        json.put("cpu_ms_per_doc", rounded(row.cpuPerDocument()));
        json.put("failures", row.failures());
        return json;
    }

    private static @Nullable BigDecimal rounded(@Nullable Double figure) {
        return Optional.ofNullable(figure).map(Figures::rounded).orElse(null);
    }
}
