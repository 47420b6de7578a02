package org.entente.drafting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// Reads the first sheet of an XLSX workbook row by row. Dates come as `2015-09-09` and numbers as they were entered, whatever the cell's format shows. What unpacks to
/// more than 60 MB is not read.
final class XlsxSheet {

    private static final int MOST_COLUMNS = 50;
    private static final long MOST_UNPACKED = 60L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    }

    private XlsxSheet() {}

    /// Whether the bytes begin like a zip file.
    static boolean isOne(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /// @param most rows to read below the heading; one more is enough to know that there are too many
    static List<SheetRow> rows(byte[] bytes, int most) throws UnreadableSheetException {
        Rows rows = new Rows(most);
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(workbook);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                return List.of();
            }
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), null, new ReadOnlySharedStringsTable(workbook), rows, new Plain(), false));
                xml.parse(new InputSource(sheet));
            }
        } catch (EnoughRowsException e) {
            return rows.rows;
        } catch (IOException | OpenXML4JException | SAXException | javax.xml.parsers.ParserConfigurationException | RuntimeException e) {
            throw new UnreadableSheetException("drafting.sheet.unreadable", e);
        }
        return rows.rows;
    }

    private static final class EnoughRowsException extends RuntimeException {}

    /// Writes dates and numbers without regard to how a cell shows them.
    private static final class Plain extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int formatIndex, @Nullable String formatString) {
            if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value).toLocalDate().toString();
            }
            return new BigDecimal(value, new MathContext(15)).stripTrailingZeros().toPlainString();
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, @Nullable String formatString, boolean use1904Windowing) {
            return formatRawCellContents(value, formatIndex, formatString);
        }
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final int most;
        private final List<SheetRow> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();

        Rows(int most) {
            this.most = most;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int row) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            rows.add(new SheetRow(row + 1, List.copyOf(cells)));
            if (rows.size() > most) {
                throw new EnoughRowsException();
            }
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column >= MOST_COLUMNS) {
                return;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value == null ? "" : value);
        }
    }
}
