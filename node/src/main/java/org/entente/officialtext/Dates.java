package org.entente.officialtext;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.script.Numerals;

/// Dates as papers write them, in a folded text: `2015 年 9 月 9 日`, `二〇一五年九月九日`, `2015 年 10 月`.
final class Dates {

    static final String DAY = "(?<year>[0-9]{4}|[〇零一二三四五六七八九]{4})\\s*年\\s*(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*月\\s*(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*日";

    private static final Pattern ANY_DAY = Pattern.compile(DAY);
    private static final Pattern WHOLE_MONTH = Pattern.compile("([0-9]{4}|[〇零一二三四五六七八九]{4})\\s*年\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*月");

    private Dates() {}

    /// The first day that stands in the text.
    static Optional<LocalDate> first(String folded) {
        Matcher found = ANY_DAY.matcher(folded);
        return found.find() ? day(found) : Optional.empty();
    }

    /// The day that a pattern with {@link #DAY} in it has found.
    static Optional<LocalDate> day(Matcher found) {
        return date(Numerals.whole(found.group("year")), Numerals.whole(found.group("month")), Numerals.whole(found.group("day")));
    }

    /// The month, when the text is nothing else.
    static Optional<LocalDate> month(String folded) {
        Matcher found = WHOLE_MONTH.matcher(folded);
        return found.matches() ? date(Numerals.whole(found.group(1)), Numerals.whole(found.group(2)), 1) : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
