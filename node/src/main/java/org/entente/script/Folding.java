package org.entente.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The form in which texts and questions are compared, so that 學校貸款 and 学校贷款, or 衞生, 衛生 and 卫生, are the same.
///
/// One character always becomes one character: an offset into the folded text is an offset into the text as written. Characters
/// outside the basic plane, and signs such as `㎎` that stand for several letters, are compared as they are.
public final class Folding {

    private Folding() {}

    public static char fold(char written) {
        return Table.CHARACTERS[written];
    }

    /// Folding what is folded changes nothing.
    public static String fold(String written) {
        var characters = written.toCharArray();
        fold(characters, 0, characters.length);
        return new String(characters);
    }

    static void fold(char[] characters, int from, int length) {
        var table = Table.CHARACTERS;
        for (int i = from; i < from + length; i++) {
            characters[i] = table[characters[i]];
        }
    }

    /// Where each word of the question stands in the text, and why it counts as the same, in the order of the text. Words of the
    /// question are separated by white space; a Latin word or a number is found as a whole only.
    public static List<MatchedPassage> passages(String text, String question) {
        var folded = fold(text);
        var found = new ArrayList<MatchedPassage>();
        for (var asked : question.strip().split("[\\s\u3000]+")) {
            if (!asked.isEmpty()) {
                find(text, folded, asked, found);
            }
        }
        found.sort(Comparator.comparingInt(MatchedPassage::from).thenComparingInt(MatchedPassage::to));
        return List.copyOf(found);
    }

    private static void find(String text, String folded, String asked, List<MatchedPassage> found) {
        var word = fold(asked);
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            var end = at + word.length();
            if (standsAlone(folded, at, end)) {
                found.add(new MatchedPassage(at, end, text.substring(at, end), asked, word));
            }
        }
    }

    private static boolean standsAlone(String folded, int from, int to) {
        var before = from > 0 && runsOn(folded.charAt(from - 1), folded.charAt(from));
        var after = to < folded.length() && runsOn(folded.charAt(to - 1), folded.charAt(to));
        return !before && !after;
    }

    private static boolean runsOn(char left, char right) {
        return Character.isLetter(left) && Character.isLetter(right) && spelled(left) && spelled(right)
                || Character.isDigit(left) && Character.isDigit(right);
    }

    private static boolean spelled(char c) {
        return !Character.isIdeographic(c) && !Character.isSurrogate(c);
    }

    /// Loaded at the first use.
    private static final class Table {
        static final char[] CHARACTERS = FoldingTable.build();
    }
}
