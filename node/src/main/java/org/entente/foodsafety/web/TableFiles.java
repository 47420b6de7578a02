package org.entente.foodsafety.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.foodsafety.DistributionRow;
import org.entente.foodsafety.SampleResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the tables of a notification as CSV for spreadsheets: UTF-8 with the mark by which they know it. The headings are those by which an upload knows its columns.
@Component
class TableFiles {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /// With these a spreadsheet begins a formula.
    private static final String FORMULA = "=+-@\t\r";

    private final Texts texts;

    TableFiles(Texts texts) {
        this.texts = texts;
    }

    byte[] distribution(List<DistributionRow> rows, Locale language) {
        return file("distribution", List.of("recipient", "side", "address", "lot", "quantity", "unit", "date", "status"), rows, language, each -> row(each.recipient(),
                each.side() == null ? null : word(each.side().messageKey(), language), each.address(), each.lot(), number(each.quantity()), each.unit(), date(each.date()),
                each.status() == null ? null : word(each.status().messageKey(), language)));
    }

    byte[] samples(List<SampleResult> rows, Locale language) {
        return file("samples", List.of("sample", "product", "place", "sampledOn", "agent", "result", "unit", "limit", "verdict"), rows, language, each -> row(each.sample(), each.product(),
                each.place(), date(each.sampledOn()), each.agent(), each.result(), each.unit(), each.limit(), word(each.verdict().messageKey(), language)));
    }

    private <T> byte[] file(String table, List<String> columns, List<T> rows, Locale language, Function<T, List<String>> cells) {
        StringWriter written = new StringWriter();
        written.append(BYTE_ORDER_MARK);
        try (CSVPrinter file = new CSVPrinter(written, CSVFormat.RFC4180)) {
            file.printRecord(columns.stream().map(each -> word("notifications.table." + table + "." + each, language)));
            for (T row : rows) {
                file.printRecord(cells.apply(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String word(String key, Locale language) {
        return texts.of(Text.of(key), language);
    }

    private static List<String> row(@Nullable String... cells) {
        return Arrays.stream(cells).map(each -> each == null ? "" : harmless(each)).toList();
    }

    /// An apostrophe keeps a spreadsheet from taking somebody's words for a formula.
    private static String harmless(String cell) {
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 || cell.matches("[+-]?[0-9.]+") ? cell : "'" + cell;
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
