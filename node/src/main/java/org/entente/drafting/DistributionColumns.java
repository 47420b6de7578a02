package org.entente.drafting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.foodsafety.DistributionRow;
import org.entente.foodsafety.Side;
import org.entente.foodsafety.TooLongException;
import org.entente.script.Folding;
import org.jspecify.annotations.Nullable;

/// Where the columns of a distribution list stand in one file, and how its cells are read.
final class DistributionColumns {

    /// A column, with the headings by which it is known; scripts and variants are folded.
    private enum Column {
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
            this.headings = java.util.Arrays.stream(headings).map(Folding::fold).toList();
        }
    }

    sealed interface Read {

        record Good(DistributionRow row) implements Read {}

        record Bad(String messageKey, List<Object> arguments) implements Read {}
    }

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*日?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private DistributionColumns() {}

    static DistributionColumns of(List<String> heading) {
        DistributionColumns columns = new DistributionColumns();
        for (int i = 0; i < heading.size(); i++) {
            String name = Folding.fold(heading.get(i).strip());
            int place = i;
            java.util.Arrays.stream(Column.values()).filter(each -> each.headings.contains(name)).findFirst().ifPresent(each -> columns.places.putIfAbsent(each, place));
        }
        return columns;
    }

    boolean haveRecipient() {
        return places.containsKey(Column.RECIPIENT);
    }

    Read read(SheetRow row) {
        String recipient = cell(row, Column.RECIPIENT);
        if (recipient == null) {
            return bad("no-recipient");
        }
        String quantity = cell(row, Column.QUANTITY);
        if (quantity != null && number(quantity).isEmpty()) {
            return bad("quantity", quantity);
        }
        String date = cell(row, Column.DATE);
        if (date != null && date(date).isEmpty()) {
            return bad("date", date);
        }
        String side = cell(row, Column.SIDE);
        if (side != null && side(side).isEmpty()) {
            return bad("side", side);
        }
        String status = cell(row, Column.STATUS);
        if (status != null && status(status).isEmpty()) {
            return bad("status", status);
        }
        try {
            return new Read.Good(new DistributionRow(recipient, side == null ? null : side(side).orElseThrow(), cell(row, Column.ADDRESS), cell(row, Column.LOT),
                    quantity == null ? null : number(quantity).orElseThrow(), cell(row, Column.UNIT), date == null ? null : date(date).orElseThrow(), status == null ? null : status(status).orElseThrow()));
        } catch (TooLongException e) {
            return bad("too-long", e.most());
        } catch (IllegalArgumentException e) {
            return bad("characters");
        }
    }

    private @Nullable String cell(SheetRow row, Column column) {
        String written = row.cell(places.getOrDefault(column, -1));
        return written.isEmpty() ? null : written;
    }

    private static Read bad(String key, Object... arguments) {
        return new Read.Bad("drafting.sheet.row." + key, List.of(arguments));
    }

    private static Optional<BigDecimal> number(String written) {
        String plain = written.replaceAll("[,\\s]", "");
        return plain.matches("[0-9]{1,18}(\\.[0-9]{1,9})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String written) {
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(written);
        return dayFirst.matches() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
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
