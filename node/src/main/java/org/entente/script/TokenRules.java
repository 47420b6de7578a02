package org.entente.script;

import static org.entente.script.LockedToken.Kind.CODE;
import static org.entente.script.LockedToken.Kind.DATE;
import static org.entente.script.LockedToken.Kind.NUMBER;
import static org.entente.script.LockedToken.Kind.QUANTITY;
import static org.entente.script.LockedToken.Kind.TIME;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ways in which tokens are written, over folded text: the first rule that fits a place decides.
final class TokenRules {

    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*+\\.?";
    private static final String FIGURES = "(" + Numerals.FIGURES + ")";
    private static final String CHINESE = "(" + Numerals.CHINESE + ")";
    private static final String EITHER = "([0-9]{1,2}|[〇零一二三四五六七八九十]{1,3})";
    private static final String YEAR = "([0-9]{4}|[〇零一二三四五六七八九]{4})";
    private static final String UNIT = "(" + Units.ONE + ")";
    private static final String PER = "(?:\\s*(?:/|每|per\\s)\\s*" + UNIT + ")?";
    private static final String COUNTED = "(?=[名人宗批个件项次包盒瓶罐箱袋间家条款份种类位组])";

    private static final List<TokenRule> ANY = Stream.of(dates(), times(), quantities(), numbers()).flatMap(List::stream).toList();
    private static final List<TokenRule> LATIN = Stream.concat(ANY.stream(), Stream.of(englishWord())).toList();

    private TokenRules() {}

    static List<TokenRule> of(Script script) {
        return script == Script.LATIN ? LATIN : ANY;
    }

    private static List<TokenRule> dates() {
        return List.of(
                TokenRule.of(DATE, YEAR + "\\s*年\\s*" + EITHER + "\\s*月\\s*" + EITHER + "\\s*[日号]", m -> date(m.group(1), m.group(2), m.group(3))),
                TokenRule.of(DATE, YEAR + "\\s*年\\s*" + EITHER + "\\s*月", m -> month(m.group(1), m.group(2))),
                TokenRule.of(DATE, "([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])", m -> date(m.group(1), m.group(3), m.group(4))),
                TokenRule.of(DATE, "([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?![0-9])", m -> date(m.group(3), m.group(2), m.group(1))),
                TokenRule.of(DATE, EITHER + "\\s*月\\s*" + EITHER + "\\s*[日号]", m -> date("", m.group(1), m.group(2))),
                TokenRule.of(DATE, "([0-9]{1,2})\\s+" + MONTHS + ",?\\s+([0-9]{4})(?![0-9])", m -> date(m.group(3), english(m.group(2)), m.group(1))),
                TokenRule.of(DATE, MONTHS + "\\s+([0-9]{1,2}),?\\s+([0-9]{4})(?![0-9])", m -> date(m.group(3), english(m.group(1)), m.group(2))),
                TokenRule.of(DATE, "([0-9]{1,2})\\s+" + MONTHS + "(?![a-z])", m -> date("", english(m.group(2)), m.group(1))),
                TokenRule.of(DATE, MONTHS + "\\s+([0-9]{4})(?![0-9])", m -> month(m.group(2), english(m.group(1)))),
                TokenRule.of(DATE, MONTHS + "\\s+([0-9]{1,2})(?![0-9])", m -> date("", english(m.group(1)), m.group(2))),
                TokenRule.of(NUMBER, YEAR + "\\s*年", m -> Numerals.plain(m.group(1))));
    }

    private static List<TokenRule> times() {
        return List.of(
                TokenRule.of(TIME, "([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?(?![0-9])(?:\\s*([ap])\\.?m\\b\\.?)?", m -> time(m.group(3), m.group(1), m.group(2))),
                TokenRule.of(TIME, "([0-9]{1,2})\\s*([ap])\\.?m\\b\\.?", m -> time(m.group(2), m.group(1), "0")),
                TokenRule.of(TIME, "(上午|下午|晚上|中午|凌晨)?\\s*" + EITHER + "\\s*[时点](?:\\s*" + EITHER + "\\s*分|(半))?",
                        m -> time(m.group(1), Numerals.plain(m.group(2)), m.group(4) != null ? "30" : m.group(3) == null ? "0" : m.group(3))));
    }

    private static List<TokenRule> quantities() {
        return List.of(
                TokenRule.of(QUANTITY, "每" + UNIT + "[^0-9，。；;,]{0,6}?" + FIGURES + "\\s*" + UNIT, m -> quantity(m.group(2), m.group(3), m.group(1))),
                TokenRule.of(QUANTITY, "(?<![0-9a-z])([-−])" + FIGURES + "\\s*" + UNIT, m -> "-" + quantity(m.group(2), m.group(3), null)),
                TokenRule.of(QUANTITY, FIGURES + "\\s*" + UNIT + PER, m -> quantity(m.group(1), m.group(2), m.group(3))),
                TokenRule.of(QUANTITY, CHINESE + UNIT + PER, m -> quantity(m.group(1), m.group(2), m.group(3))),
                TokenRule.of(QUANTITY, "百分之(?:" + FIGURES + "|" + CHINESE + ")", m -> quantity(m.group(1) != null ? m.group(1) : m.group(2), "%", null)));
    }

    private static List<TokenRule> numbers() {
        return List.of(
                TokenRule.of(NUMBER, "([0-9]+)(?:st|nd|rd|th)(?![a-z0-9])", m -> Numerals.plain(m.group(1))),
                new TokenRule(CODE, Pattern.compile("[0-9a-z]++(?:[._/-][0-9a-z]++)*+"), TokenRules::code),
                TokenRule.of(NUMBER, FIGURES, m -> Numerals.plain(m.group(1))),
                TokenRule.of(NUMBER, "第" + CHINESE, m -> Numerals.plain(m.group(1))),
                new TokenRule(NUMBER, Pattern.compile(CHINESE + COUNTED), m -> Optional.of(Numerals.plain(m.group(1))).filter(value -> !value.equals("1"))));
    }

    private static TokenRule englishWord() {
        return TokenRule.of(NUMBER, "(" + String.join("|", Numerals.ENGLISH) + ")(?![a-z])", m -> String.valueOf(Numerals.ENGLISH.indexOf(m.group(1)) + 2));
    }

    /// A code has letters and digits, or a part with a leading zero, or more than one point; otherwise it is a number.
    private static Optional<String> code(MatchResult m) {
        var run = m.group();
        var letters = run.chars().anyMatch(Character::isLetter) && run.chars().anyMatch(Character::isDigit);
        return Optional.of(run).filter(code -> letters || code.matches("(?:.*[-/_])?0[0-9].*|[0-9]+(?:\\.[0-9]+){2,}"));
    }

    private static String quantity(String number, String unit, @Nullable String per) {
        return Numerals.plain(number) + " " + Units.sign(unit) + (per == null ? "" : "/" + Units.sign(per));
    }

    private static String date(String year, String month, String day) {
        return (year.isEmpty() ? "-" : Numerals.plain(year)) + two(month) + two(day);
    }

    private static String month(String year, String month) {
        return Numerals.plain(year) + two(month);
    }

    private static String two(String number) {
        var plain = Numerals.plain(number);
        return plain.length() < 2 ? "-0" + plain : "-" + plain;
    }

    private static String english(String month) {
        return String.valueOf("janfebmaraprmayjunjulaugsepoctnovdec".indexOf(month) / 3 + 1);
    }

    private static String time(@Nullable String half, String hour, String minute) {
        var hours = Integer.parseInt(hour);
        var later = half != null && List.of("p", "下午", "晚上").contains(half) && hours < 12;
        var midnight = "a".equals(half) && hours == 12;
        return "%02d:%02d".formatted(midnight ? 0 : later ? hours + 12 : hours, Integer.parseInt(Numerals.plain(minute)));
    }
}
