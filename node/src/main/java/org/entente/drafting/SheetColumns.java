package org.entente.drafting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.script.Folding;
import org.jspecify.annotations.Nullable;

/// Where the columns of a table stand in one file, scripts and variants of their headings folded; and numbers and dates as people write them into tables.
final class SheetColumns<C extends Enum<C> & SheetColumns.Column> {

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*日?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

    /// An apostrophe that keeps a spreadsheet from taking words for a formula, as our own downloads have it.
    private static final Pattern PROTECTED = Pattern.compile("^'[=+@-]");

    interface Column {

        /// The headings by which it is known, folded.
        List<String> headings();
    }

    private final Map<C, Integer> places;

    SheetColumns(Class<C> columns, List<String> heading) {
        places = new EnumMap<>(columns);
        for (int i = 0; i < heading.size(); i++) {
            String name = Folding.fold(heading.get(i).strip());
            int place = i;
            Arrays.stream(columns.getEnumConstants()).filter(each -> each.headings().contains(name)).findFirst().ifPresent(each -> places.putIfAbsent(each, place));
        }
    }

    boolean have(C column) {
        return places.containsKey(column);
    }

    @Nullable String cell(SheetRow row, C column) {
        String written = row.cell(places.getOrDefault(column, -1));
        return written.isEmpty() ? null : PROTECTED.matcher(written).find() ? written.substring(1) : written;
    }

    static Optional<BigDecimal> number(String written) {
        String plain = written.replaceAll("[,\\s]", "");
        return plain.matches("[0-9]{1,18}(\\.[0-9]{1,9})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static Optional<LocalDate> date(String written) {
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
}
