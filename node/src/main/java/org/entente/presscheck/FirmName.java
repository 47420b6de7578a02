package org.entente.presscheck;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.script.Folding;

/// Two ways of writing one firm's name come to the same.
final class FirmName {

    private static final String BETWEEN = "[^\\p{L}\\p{N}]+";
    private static final String SPELLED = "[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]";

    private FirmName() {}

    static String folded(String name) {
        return Folding.fold(name).replaceAll(BETWEEN, " ").strip();
    }

    /// Finds the name in a folded text, whatever signs stand between its parts; a name in letters as a whole only.
    static Pattern pattern(String name) {
        String folded = folded(name);
        String parts = Arrays.stream(folded.split(" ")).map(Pattern::quote).collect(Collectors.joining(BETWEEN));
        String before = folded.matches(SPELLED + ".*") ? "(?<!" + SPELLED + ")" : "";
        String after = folded.matches(".*" + SPELLED) ? "(?!" + SPELLED + ")" : "";
        return Pattern.compile(before + parts + after);
    }
}
