package org.entente.drafting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.foodsafety.DistributionRow;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.SampleResult;
import org.springframework.stereotype.Component;

/// Reads distribution lists and tables of surveillance results that officers upload as CSV (UTF-8) or XLSX, of at most 5 MB and 5,000 rows. The first line names the columns, in Chinese of
/// either script or in English. A row that cannot be read is reported with its line and the reason, and the others are kept.
@Component
public class Sheets {

    /// Bytes of a file, at most.
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    /// Only the recipient is needed.
    ///
    /// @param file the whole file, of either format; it is told by its content
    public SheetReading<DistributionRow> distribution(InputStream file) throws IOException {
        return read(file, NotificationContent.DISTRIBUTION, DistributionColumns::new);
    }

    /// The sample's number, the product and the verdict are needed (FS-2b).
    ///
    /// @param file the whole file, of either format; it is told by its content
    public SheetReading<SampleResult> samples(InputStream file) throws IOException {
        return read(file, NotificationContent.SAMPLES, SampleColumns::new);
    }

    /// Results of samples or a distribution list, whichever the heading has the columns for.
    ///
    /// @param file the whole file, of either format; it is told by its content
    public Either either(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST_FILE + 1);
        SheetReading<SampleResult> samples = samples(new ByteArrayInputStream(bytes));
        if (!lacks(samples, SampleColumns.LACKING)) {
            return new Either(SheetReading.nothing(), samples);
        }
        SheetReading<DistributionRow> distribution = distribution(new ByteArrayInputStream(bytes));
        return new Either(lacks(distribution, DistributionColumns.LACKING) ? refused("drafting.sheet.no-known-columns") : distribution, SheetReading.nothing());
    }

    private static boolean lacks(SheetReading<?> reading, String columns) {
        return reading.faults().stream().anyMatch(each -> each.messageKey().equals(columns));
    }

    /// One of the two tables; the other is empty.
    public record Either(SheetReading<DistributionRow> distribution, SheetReading<SampleResult> samples) {

        public List<SheetReading.Fault> faults() {
            return samples.faults().isEmpty() ? distribution.faults() : samples.faults();
        }
    }

    /// @param most   rows below the heading
    /// @param reader of the rows under a heading
    private static <T> SheetReading<T> read(InputStream file, int most, Function<List<String>, RowReader<T>> reader) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            return refused("drafting.sheet.too-large", LARGEST_FILE / 1024 / 1024);
        }
        if (startsWith(bytes, OLD_WORKBOOK) || startsWith(bytes, PDF)) {
            return refused("drafting.sheet.unreadable");
        }
        try {
            List<SheetRow> rows = XlsxSheet.isOne(bytes) ? XlsxSheet.rows(bytes, most + 1) : CsvSheet.rows(bytes, most + 1);
            if (rows.isEmpty()) {
                return refused("drafting.sheet.empty");
            }
            return rows.size() > most + 1 ? refused("drafting.sheet.too-many-rows", most) : read(rows, reader.apply(rows.getFirst().cells()));
        } catch (UnreadableSheetException e) {
            return refused(e.messageKey());
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] begin) {
        return bytes.length >= begin.length && Arrays.equals(Arrays.copyOf(bytes, begin.length), begin);
    }

    private static <T> SheetReading<T> read(List<SheetRow> rows, RowReader<T> reader) {
        Optional<String> lacking = reader.lacking();
        if (lacking.isPresent()) {
            return refused(lacking.get());
        }
        List<T> good = new ArrayList<>();
        List<SheetReading.Fault> faults = new ArrayList<>();
        for (SheetRow row : rows.subList(1, rows.size())) {
            if (row.isBlank()) {
                continue;
            }
            switch (reader.read(row)) {
                case RowReader.Read.Good<T>(T read) -> good.add(read);
                case RowReader.Read.Bad<T>(String key, List<Object> arguments) -> faults.add(new SheetReading.Fault(row.line(), key, arguments, row.written()));
            }
        }
        return new SheetReading<>(good, faults);
    }

    private static <T> SheetReading<T> refused(String key, Object... arguments) {
        return new SheetReading<>(List.of(), List.of(new SheetReading.Fault(1, key, List.of(arguments), "")));
    }
}
