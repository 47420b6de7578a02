package org.entente.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.foodsafety.DistributionRow;
import org.entente.foodsafety.Side;
import org.entente.foodsafety.TooLongException;
import org.entente.script.Folding;

/// Reads the rows of a distribution list; every row needs its recipient.
final class DistributionColumns implements RowReader<DistributionRow> {

    private enum Column implements SheetColumns.Column {
        RECIPIENT("收貨人", "收貨單位", "收貨商", "客戶", "商號", "企業名稱", "recipient", "consignee", "customer", "name"),
        SIDE("所在地", "地區", "側", "side", "area", "region"),
        ADDRESS("地址", "address", "destination", "目的地"),
        LOT("批號", "批次", "lot", "batch", "lot number", "batch number"),
        QUANTITY("數量", "quantity", "qty"),
        UNIT("單位", "unit"),
        DATE("日期", "供貨日期", "送貨日期", "date", "supplied on"),
        STATUS("狀況", "狀態", "status");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = Arrays.stream(headings).map(Folding::fold).toList();
        }

        @Override
        public List<String> headings() {
            return headings;
        }
    }

    static final String LACKING = "drafting.sheet.no-recipient-column";

    private final SheetColumns<Column> columns;

    DistributionColumns(List<String> heading) {
        columns = new SheetColumns<>(Column.class, heading);
    }

    @Override
    public Optional<String> lacking() {
        return columns.have(Column.RECIPIENT) ? Optional.empty() : Optional.of(LACKING);
    }

    @Override
    public Read<DistributionRow> read(SheetRow row) {
        String recipient = columns.cell(row, Column.RECIPIENT);
        if (recipient == null) {
            return Read.bad("no-recipient");
        }
        String quantity = columns.cell(row, Column.QUANTITY);
        if (quantity != null && SheetColumns.number(quantity).isEmpty()) {
            return Read.bad("quantity", quantity);
        }
        String date = columns.cell(row, Column.DATE);
        if (date != null && SheetColumns.date(date).isEmpty()) {
            return Read.bad("date", date);
        }
        String side = columns.cell(row, Column.SIDE);
        if (side != null && side(side).isEmpty()) {
            return Read.bad("side", side);
        }
        String status = columns.cell(row, Column.STATUS);
        if (status != null && status(status).isEmpty()) {
            return Read.bad("status", status);
        }
        try {
            return new Read.Good<>(new DistributionRow(recipient, side == null ? null : side(side).orElseThrow(), columns.cell(row, Column.ADDRESS), columns.cell(row, Column.LOT),
                    quantity == null ? null : SheetColumns.number(quantity).orElseThrow(), columns.cell(row, Column.UNIT), date == null ? null : SheetColumns.date(date).orElseThrow(),
                    status == null ? null : status(status).orElseThrow()));
        } catch (TooLongException e) {
            return Read.bad("too-long", e.most());
        } catch (IllegalArgumentException e) {
            return Read.bad("characters");
        }
    }

    private static Optional<Side> side(String written) {
        return switch (Folding.fold(written)) {
            case "hk", "香港", "hong kong", "港" -> Optional.of(Side.HK);
            case "gd", "广东", "guangdong", "粤" -> Optional.of(Side.GD);
            case "other", "其他" -> Optional.of(Side.OTHER);
            default -> Optional.empty();
        };
    }

    private static Optional<DistributionRow.Status> status(String written) {
        return switch (Folding.fold(written)) {
            case "supplied", "已供应", "已供货" -> Optional.of(DistributionRow.Status.SUPPLIED);
            case "traced", "已追查", "已追溯" -> Optional.of(DistributionRow.Status.TRACED);
            case "withdrawn", "recovered", "已回收", "已下架", "已收回" -> Optional.of(DistributionRow.Status.WITHDRAWN);
            case "destroyed", "已销毁" -> Optional.of(DistributionRow.Status.DESTROYED);
            case "sold", "已售出", "已出售" -> Optional.of(DistributionRow.Status.SOLD);
            default -> Optional.empty();
        };
    }
}
