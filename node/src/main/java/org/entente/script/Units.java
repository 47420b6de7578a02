package org.entente.script;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Units of measure as the folded text has them, in Chinese, English and as signs, and the sign in which they are compared.
final class Units {

    private static final Map<String, String> SIGNS = signs();

    /// Matches one unit; a Latin one must end there.
    static final String ONE = SIGNS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(word -> isLatin(word) ? word.replace(" ", "\\s+") + "(?![a-z0-9])" : word)
            .collect(Collectors.joining("|", "(?:", ")"));

    private Units() {}

    static String sign(String word) {
        return SIGNS.get(word.replaceAll("\\s+", " "));
    }

    private static boolean isLatin(String word) {
        var last = word.charAt(word.length() - 1);
        return last >= 'a' && last <= 'z';
    }

    private static Map<String, String> signs() {
        var signs = new HashMap<String, String>();
        mass(signs);
        size(signs);
        duration(signs);
        say(signs, "%", "%", "per cent", "percent");
        say(signs, "°C", "℃", "°c", "摄氏度", "degrees celsius", "degree celsius");
        say(signs, "ppm", "ppm");
        say(signs, "ppb", "ppb");
        say(signs, "cfu", "cfu");
        say(signs, "Bq", "bq", "贝克", "贝可", "becquerel", "becquerels");
        return signs;
    }

    private static void mass(Map<String, String> signs) {
        say(signs, "t", "t", "吨", "公吨", "tonne", "tonnes", "metric ton", "metric tons");
        say(signs, "kg", "kg", "㎏", "公斤", "千克", "kilogram", "kilograms");
        say(signs, "g", "g", "克", "gram", "grams");
        say(signs, "mg", "mg", "㎎", "毫克", "milligram", "milligrams");
        say(signs, "µg", "μg", "ug", "mcg", "㎍", "微克", "microgram", "micrograms");
        say(signs, "ng", "ng", "纳克", "nanogram", "nanograms");
    }

    private static void size(Map<String, String> signs) {
        say(signs, "l", "l", "升", "公升", "litre", "litres", "liter", "liters");
        say(signs, "ml", "ml", "毫升", "millilitre", "millilitres", "milliliter", "milliliters");
        say(signs, "km", "km", "㎞", "公里", "千米", "kilometre", "kilometres", "kilometer", "kilometers");
        say(signs, "m", "m", "米", "metre", "metres", "meter", "meters");
        say(signs, "cm", "cm", "㎝", "厘米", "centimetre", "centimetres", "centimeter", "centimeters");
        say(signs, "mm", "mm", "㎜", "毫米", "millimetre", "millimetres", "millimeter", "millimeters");
    }

    private static void duration(Map<String, String> signs) {
        say(signs, "year", "年", "year", "years");
        say(signs, "month", "个月", "month", "months");
        say(signs, "week", "周", "星期", "week", "weeks");
        say(signs, "day", "日", "天", "day", "days");
        say(signs, "h", "h", "小时", "hour", "hours");
        say(signs, "min", "min", "分钟", "minute", "minutes");
        say(signs, "s", "s", "秒", "second", "seconds");
    }

    private static void say(Map<String, String> signs, String sign, String... words) {
        for (var word : words) {
            signs.put(word, sign);
        }
    }
}
