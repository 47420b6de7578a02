package org.entente.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.foodsafety.SampleResult;
import org.entente.foodsafety.SampleResult.Verdict;
import org.entente.foodsafety.TooLongException;
import org.entente.script.Folding;

/// Reads the rows of a table of surveillance results (FS-2b); every row needs the sample's number, the product and the verdict.
final class SampleColumns implements RowReader<SampleResult> {

    private enum Column implements SheetColumns.Column {
        SAMPLE("樣本編號", "樣品編號", "抽樣編號", "樣本", "編號", "sample", "sample number", "sample no", "sample no.", "sample id"),
        PRODUCT("產品", "食品", "產品名稱", "食品名稱", "樣本名稱", "樣品名稱", "product", "product name", "food", "food name"),
        PLACE("抽樣地點", "地點", "被抽樣單位", "place", "sampled at", "premises"),
        DATE("抽樣日期", "日期", "date", "sampled on", "sampling date"),
        AGENT("檢測項目", "檢驗項目", "化驗項目", "項目", "危害", "agent", "hazard", "test", "tested for", "parameter"),
        RESULT("結果", "檢測結果", "檢驗結果", "化驗結果", "result"),
        UNIT("單位", "unit"),
        LIMIT("限量", "上限", "法定上限", "標準值", "標準", "limit", "maximum"),
        VERDICT("判定", "評定", "結論", "是否合格", "verdict", "assessment", "conclusion");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = Arrays.stream(headings).map(Folding::fold).toList();
        }

        @Override
        public List<String> headings() {
            return headings;
        }
    }

    static final String LACKING = "drafting.sheet.no-sample-columns";

    private final SheetColumns<Column> columns;

    SampleColumns(List<String> heading) {
        columns = new SheetColumns<>(Column.class, heading);
    }

    @Override
    public Optional<String> lacking() {
        return columns.have(Column.SAMPLE) && columns.have(Column.PRODUCT) && columns.have(Column.VERDICT) ? Optional.empty() : Optional.of(LACKING);
    }

    @Override
    public Read<SampleResult> read(SheetRow row) {
        String sample = columns.cell(row, Column.SAMPLE);
        if (sample == null) {
            return Read.bad("no-sample");
        }
        String product = columns.cell(row, Column.PRODUCT);
        if (product == null) {
            return Read.bad("no-product");
        }
        String date = columns.cell(row, Column.DATE);
        if (date != null && SheetColumns.date(date).isEmpty()) {
            return Read.bad("date", date);
        }
        String written = columns.cell(row, Column.VERDICT);
        Optional<Verdict> verdict = written == null ? Optional.empty() : verdict(written);
        if (verdict.isEmpty()) {
            return written == null ? Read.bad("no-verdict") : Read.bad("verdict", written);
        }
        try {
            return new Read.Good<>(new SampleResult(sample, product, columns.cell(row, Column.PLACE), date == null ? null : SheetColumns.date(date).orElseThrow(), columns.cell(row, Column.AGENT),
                    columns.cell(row, Column.RESULT), columns.cell(row, Column.UNIT), columns.cell(row, Column.LIMIT), verdict.get()));
        } catch (TooLongException e) {
            return Read.bad("too-long", e.most());
        } catch (IllegalArgumentException e) {
            return Read.bad("characters");
        }
    }

    private static Optional<Verdict> verdict(String written) {
        return switch (Folding.fold(written)) {
            case "satisfactory", "pass", "passed", "合格", "符合", "满意" -> Optional.of(Verdict.SATISFACTORY);
            case "unsatisfactory", "fail", "failed", "不合格", "不符合", "不满意" -> Optional.of(Verdict.UNSATISFACTORY);
            default -> Optional.empty();
        };
    }
}
