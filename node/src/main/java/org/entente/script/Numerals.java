package org.entente.script;

import java.math.BigDecimal;
import java.util.List;

/// Numbers as they are written in figures (1,200; 1.2万; 3 million) and in Chinese numerals (二〇一五; 三十五; 五万二千), ordinary or formal.
public final class Numerals {

    static final String FIGURES = "(?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(?:\\.[0-9]++)?+(?:\\s?(?:[万亿](?![一二三四五六七八九])|(?:thousand|million|billion)(?![a-z])))?+";

    static final String CHINESE = "[〇零一二三四五六七八九两十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]++";

    static final List<String> ENGLISH =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String ORDINARY = "〇零一二两三四五六七八九十百千万亿";
    private static final int[] MEANS = {0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1_000, 10_000, 100_000_000};
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String FORMAL_AS = "一二三四五六七八九十百千";

    private Numerals() {}

    /// The number without separators, multipliers and trailing zeros: `1200`, `0.5`.
    static String plain(String number) {
        var value = isChinese(number) ? chinese(number) : figures(number);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /// The value of a whole number in figures or folded Chinese numerals.
    ///
    /// @throws ArithmeticException when it has a fraction or exceeds an `int`
    public static int whole(String number) {
        return (isChinese(number) ? chinese(number) : figures(number)).intValueExact();
    }

    private static boolean isChinese(String number) {
        return number.charAt(0) < '0' || number.charAt(0) > '9';
    }

    private static BigDecimal figures(String number) {
        var end = 0;
        while (end < number.length() && "0123456789,.".indexOf(number.charAt(end)) >= 0) {
            end++;
        }
        var value = new BigDecimal(number.substring(0, end).replace(",", ""));
        return value.multiply(BigDecimal.valueOf(multiplier(number.substring(end).strip())));
    }

    private static long multiplier(String word) {
        return switch (word) {
            case "万" -> 10_000;
            case "亿" -> 100_000_000;
            case "thousand" -> 1_000;
            case "million" -> 1_000_000;
            case "billion" -> 1_000_000_000;
            default -> 1;
        };
    }

    private static BigDecimal chinese(String number) {
        return number.chars().allMatch(c -> means((char) c) < 10) ? digitByDigit(number) : inWords(number);
    }

    private static BigDecimal digitByDigit(String number) {
        var figures = new StringBuilder();
        number.chars().forEach(c -> figures.append(means((char) c)));
        return new BigDecimal(figures.toString());
    }

    private static BigDecimal inWords(String number) {
        var total = BigDecimal.ZERO;
        var section = BigDecimal.ZERO;
        var digit = BigDecimal.ZERO;
        for (var c : number.toCharArray()) {
            var means = BigDecimal.valueOf(means(c));
            if (means.intValue() < 10) {
                digit = means;
            } else if (means.intValue() < 10_000) {
                section = section.add(digit.signum() == 0 ? means : digit.multiply(means));
                digit = BigDecimal.ZERO;
            } else {
                total = total.add(section.add(digit).max(BigDecimal.ONE).multiply(means));
                section = BigDecimal.ZERO;
                digit = BigDecimal.ZERO;
            }
        }
        return total.add(section).add(digit);
    }

    private static int means(char c) {
        var formal = FORMAL.indexOf(c);
        return MEANS[ORDINARY.indexOf(formal < 0 ? c : FORMAL_AS.charAt(formal))];
    }
}
