package org.entente.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.foodsafety.DistributionRow;
import org.entente.foodsafety.NotificationContent;
import org.springframework.stereotype.Component;

/// Reads distribution lists that officers upload as CSV (UTF-8) or XLSX, of at most 5 MB and 5,000 rows. The first line names the columns, in Chinese of either script or in
/// English; only the recipient is needed. A row that cannot be read is reported with its line and the reason, and the others are kept.
@Component
public class DistributionSheets {

    /// Bytes of a file, at most.
    public static final int LARGEST_FILE = 5 * 1024 * 1024;
    /// Rows below the heading, at most.
    public static final int MOST_ROWS = NotificationContent.DISTRIBUTION;

    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    /// @param file the whole file, of either format; it is told by its content
    public SheetReading<DistributionRow> read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            return refused("drafting.sheet.too-large", LARGEST_FILE / 1024 / 1024);
        }
        if (startsWith(bytes, OLD_WORKBOOK) || startsWith(bytes, PDF)) {
            return refused("drafting.sheet.unreadable");
        }
        try {
            List<SheetRow> rows = XlsxSheet.isOne(bytes) ? XlsxSheet.rows(bytes, MOST_ROWS + 1) : CsvSheet.rows(bytes, MOST_ROWS + 1);
            return rows.size() > MOST_ROWS + 1 ? refused("drafting.sheet.too-many-rows", MOST_ROWS) : read(rows);
        } catch (UnreadableSheetException e) {
            return refused(e.messageKey());
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] begin) {
        return bytes.length >= begin.length && Arrays.equals(Arrays.copyOf(bytes, begin.length), begin);
    }

    private static SheetReading<DistributionRow> read(List<SheetRow> rows) {
        if (rows.isEmpty()) {
            return refused("drafting.sheet.empty");
        }
        DistributionColumns columns = DistributionColumns.of(rows.getFirst().cells());
        if (!columns.haveRecipient()) {
            return refused("drafting.sheet.no-recipient-column");
        }
        List<DistributionRow> good = new ArrayList<>();
        List<SheetReading.Fault> faults = new ArrayList<>();
        for (SheetRow row : rows.subList(1, rows.size())) {
            if (row.isBlank()) {
                continue;
            }
            switch (columns.read(row)) {
                case DistributionColumns.Read.Good(DistributionRow read) -> good.add(read);
                case DistributionColumns.Read.Bad(String key, List<Object> arguments) -> faults.add(new SheetReading.Fault(row.line(), key, arguments, row.written()));
            }
        }
        return new SheetReading<>(good, faults);
    }

    private static SheetReading<DistributionRow> refused(String key, Object... arguments) {
        return new SheetReading<>(List.of(), List.of(new SheetReading.Fault(1, key, List.of(arguments), "")));
    }
}
