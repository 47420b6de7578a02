package org.entente.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.foodsafety.DistributionRow;
import org.entente.foodsafety.SampleResult;
import org.entente.foodsafety.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTests {

    private static final DistributionRow SHOP = new DistributionRow("示範商戶", Side.HK, "示範道 1 號，地下", "A1", new BigDecimal("1200.5"), "公斤", LocalDate.parse("2015-09-09"), DistributionRow.Status.TRACED);

    private final Sheets sheets = new Sheets();

    @Test
    void readsCsvWithHeadingsOfEitherScriptInAnyOrder() throws IOException {
        assertThat(csv("\uFEFF地址,收貨人,所在地,批號,數量,單位,日期,狀況,備註\r\n\"示範道 1 號，地下\",示範商戶,香港,A1,\"1,200.5\",公斤,2015年9月9日,已追查,甲\r\n").rows()).containsExactly(SHOP);
        assertThat(csv("recipient\tside\n示范商户\tGD\n").rows()).singleElement().satisfies(each -> assertThat(each.side()).isEqualTo(Side.GD));
        assertThat(csv("收货人,数量\n示范商户,3\n").rows()).singleElement().satisfies(each -> assertThat(each.quantity()).isEqualByComparingTo("3"));
    }

    @Test
    void readsResultsOfSamplesWithHeadingsOfEitherScript() throws IOException {
        var written = new SampleResult("D-001", "示範菜心", "示範街市", LocalDate.parse("2015-08-03"), "示範農藥", "0.35", "mg/kg", "0.1", SampleResult.Verdict.UNSATISFACTORY);
        assertThat(samples("樣本編號,產品,抽樣地點,抽樣日期,檢測項目,結果,單位,限量,判定\nD-001,示範菜心,示範街市,2015年8月3日,示範農藥,0.35,mg/kg,0.1,不合格\n").rows()).containsExactly(written);
        assertThat(samples("样品编号,产品,抽样地点,抽样日期,检测项目,结果,单位,限量,判定\nD-001,示範菜心,示範街市,3/8/2015,示範農藥,0.35,mg/kg,0.1,不符合\n").rows()).containsExactly(written);
        assertThat(samples("verdict;sample;product\nSatisfactory;D-2;Demo rice\n").rows()).singleElement().satisfies(each -> assertThat(each.unsatisfactory()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"',示範米,合格,2015-09-09', no-sample", "'D-1,,合格,2015-09-09', no-product", "'D-1,示範米,,2015-09-09', no-verdict", "'D-1,示範米,尚可,2015-09-09', verdict", "'D-1,示範米,合格,2015-09-31', date"})
    void aBadSampleIsReportedWithItsLineAndReason(String row, String reason) throws IOException {
        SheetReading<SampleResult> reading = samples("樣本編號,產品,判定,日期\nD-0,示範米,合格,\n" + row + "\n");
        assertThat(reading.rows()).extracting(SampleResult::sample).containsExactly("D-0");
        assertThat(reading.faults()).singleElement().satisfies(each -> assertThat(List.of(each.line(), each.messageKey())).containsExactly(3, "drafting.sheet.row." + reason));
    }

    @Test
    void aTableOfResultsNeedsThreeColumns() throws IOException {
        assertThat(reason(samples("樣本編號,產品\nD-0,示範米\n"))).isEqualTo("drafting.sheet.no-sample-columns");
    }

    @Test
    void tellsTheTwoTablesByTheirHeadings() throws IOException {
        assertThat(either("收貨人\n示範商戶\n").distribution().rows()).hasSize(1);
        assertThat(either("sample,product,verdict\nD-1,Demo rice,pass\n").samples().rows()).hasSize(1);
        assertThat(either("樣本編號,產品\nD-1,示範米\n").faults()).singleElement().satisfies(each -> assertThat(each.messageKey()).isEqualTo("drafting.sheet.no-known-columns"));
        assertThat(either("").faults()).singleElement().satisfies(each -> assertThat(each.messageKey()).isEqualTo("drafting.sheet.empty"));
    }

    private Sheets.Either either(String text) throws IOException {
        return sheets.either(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private SheetReading<SampleResult> samples(String text) throws IOException {
        return sheets.samples(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsAWorkbookWithItsDatesAndNumbersAsEntered() throws IOException {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            String[] heading = {"收貨人", "所在地", "地址", "批號", "數量", "單位", "日期", "狀況"};
            var first = sheet.createRow(0);
            for (int i = 0; i < heading.length; i++) {
                first.createCell(i).setCellValue(heading[i]);
            }
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("示範商戶");
            row.createCell(1).setCellValue("HK");
            row.createCell(2).setCellValue("示範道 1 號，地下");
            row.createCell(3).setCellValue("A1");
            row.createCell(4).setCellValue(1200.5);
            row.createCell(5).setCellValue("公斤");
            var date = workbook.createCellStyle();
            date.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("d mmm yyyy"));
            row.createCell(6).setCellValue(LocalDate.parse("2015-09-09"));
            row.getCell(6).setCellStyle(date);
            row.createCell(7).setCellValue("已追查");
            sheet.createRow(3).createCell(4).setCellValue(7);
            workbook.write(out);
            SheetReading<DistributionRow> reading = sheets.distribution(new ByteArrayInputStream(out.toByteArray()));
            assertThat(reading.rows()).containsExactly(SHOP);
            assertThat(reading.faults()).singleElement().satisfies(each -> {
                assertThat(each.line()).isEqualTo(4);
                assertThat(each.messageKey()).isEqualTo("drafting.sheet.row.no-recipient");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"',香港,1,2015-09-09', no-recipient", "'示範,香港,很多,2015-09-09', quantity", "'示範,香港,1,2015-13-09', date", "'示範,月球,1,2015-09-09', side", "'示範,香港,-1,2015-09-09', quantity"})
    void aBadRowIsReportedWithItsLineAndReasonAndTheOthersAreKept(String row, String reason) throws IOException {
        SheetReading<DistributionRow> reading = csv("收貨人,所在地,數量,日期\n示範一,香港,1,2015-09-09\n" + row + "\n示範二,香港,1,9/9/2015\n");
        assertThat(reading.rows()).extracting(DistributionRow::recipient).containsExactly("示範一", "示範二");
        assertThat(reading.faults()).singleElement().satisfies(each -> {
            assertThat(each.line()).isEqualTo(3);
            assertThat(each.messageKey()).isEqualTo("drafting.sheet.row." + reason);
        });
    }

    @Test
    void refusesWhatIsNoTableOrTooMuch() throws IOException {
        assertThat(reason(csv("名單\n甲\n"))).isEqualTo("drafting.sheet.no-recipient-column");
        assertThat(reason(csv(""))).isEqualTo("drafting.sheet.empty");
        assertThat(reason(csv("收貨人\n" + "甲\n".repeat(5_001)))).isEqualTo("drafting.sheet.too-many-rows");
        assertThat(csv("收貨人\n" + "甲\n".repeat(5_000)).rows()).hasSize(5_000);
        assertThat(reason(read("收貨人\n示範".getBytes(Charset.forName("Big5"))))).isEqualTo("drafting.sheet.not-utf-8");
        assertThat(reason(read(new byte[] {'P', 'K', 3, 4, 0, 0}))).isEqualTo("drafting.sheet.unreadable");
        assertThat(reason(read(new byte[Sheets.LARGEST_FILE + 1]))).isEqualTo("drafting.sheet.too-large");
    }

    @Test
    void readsTheUnicodeTextOfSpreadsheetsAndSemicolons() throws IOException {
        assertThat(read("收貨人\t數量\n示範商戶\t3\n".getBytes(StandardCharsets.UTF_16)).rows()).extracting(DistributionRow::recipient).containsExactly("示範商戶");
        assertThat(csv("recipient;quantity\nDemo Shop;3\n").rows()).extracting(DistributionRow::recipient).containsExactly("Demo Shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "Big5"})
    void saysThatAnotherEncodingCannotBeRead(String charset) throws IOException {
        assertThat(reason(read("收貨人,數量\n示範商戶,3\n".getBytes(Charset.forName(charset))))).isEqualTo("drafting.sheet.not-utf-8");
    }

    @Test
    void anOldWorkbookAndAPdfAreNoTables() throws IOException {
        assertThat(reason(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))).isEqualTo("drafting.sheet.unreadable");
        assertThat(reason(read("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)))).isEqualTo("drafting.sheet.unreadable");
    }

    @Test
    void takesTheResultOfAFormulaAndNamesMergedCellsAsEmpty() throws IOException {
        SheetReading<DistributionRow> reading = workbook(sheet -> {
            sheet.createRow(1).createCell(0).setCellValue("示範商戶");
            sheet.getRow(1).createCell(1).setCellFormula("2*3");
            sheet.createRow(2).createCell(1).setCellValue(5);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sheet.getRow(1).getCell(1));
        });
        assertThat(reading.rows()).singleElement().satisfies(each -> assertThat(each.quantity()).isEqualByComparingTo("6"));
        assertThat(reading.faults()).singleElement().satisfies(each -> assertThat(each.messageKey()).isEqualTo("drafting.sheet.row.no-recipient"));
    }

    @Test
    void stopsAtAHundredThousandRows() throws IOException {
        assertThat(reason(csv("收貨人\n" + "甲\n".repeat(100_000)))).isEqualTo("drafting.sheet.too-many-rows");
    }

    @Test
    void doesNotUnpackABomb() throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            var good = new ZipInputStream(new ByteArrayInputStream(bytes(sheet -> { })));
            try (var zip = new ZipOutputStream(out)) {
                for (ZipEntry each = good.getNextEntry(); each != null; each = good.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(each.getName()));
                    if (each.getName().endsWith("sheet1.xml")) {
                        byte[] blank = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
                        for (int megabyte = 0; megabyte < 200; megabyte++) {
                            zip.write(blank);
                        }
                    }
                    good.transferTo(zip);
                }
            }
            assertThat(out.size()).isLessThan(Sheets.LARGEST_FILE);
            assertThat(reason(read(out.toByteArray()))).isEqualTo("drafting.sheet.unreadable");
        }
    }

    private SheetReading<DistributionRow> workbook(Consumer<XSSFSheet> rows) throws IOException {
        return read(bytes(rows));
    }

    private static byte[] bytes(Consumer<XSSFSheet> rows) throws IOException {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("收貨人");
            sheet.getRow(0).createCell(1).setCellValue("數量");
            rows.accept(sheet);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private SheetReading<DistributionRow> csv(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private SheetReading<DistributionRow> read(byte[] bytes) throws IOException {
        return sheets.distribution(new ByteArrayInputStream(bytes));
    }

    private static String reason(SheetReading<?> reading) {
        assertThat(reading.rows()).isEmpty();
        return reading.faults().getFirst().messageKey();
    }
}
