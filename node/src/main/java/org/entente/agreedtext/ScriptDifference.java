package org.entente.agreedtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.script.Folding;
import org.entente.script.Script;
import org.entente.script.ScriptConverter;
import org.entente.script.ScriptText;
import org.entente.script.TextDifference;

/// A place where the texts in the two scripts differ by more than script.
///
/// @param in       script of the words; those of the other text were converted into it
/// @param before   words in front of the place
/// @param has      what the text in this script has there; may be empty
/// @param expected what the conversion of the other text has there; may be empty
public record ScriptDifference(String clause, Kind kind, Script in, String before, String has, String expected) {

    private static final int CONTEXT = 6;

    /// How far they are apart.
    public enum Kind {
        /// Other words.
        WORDS,
        /// One word written otherwise, such as 制訂 and 製訂.
        WRITING
    }

    public ScriptDifference {
        before = before == null ? "" : before;
        has = has == null ? "" : has;
        expected = expected == null ? "" : expected;
    }

    /// Compares a provision both ways: from Traditional script into Simplified, where only other words remain, and back, where another way of writing shows, too.
    static List<ScriptDifference> of(String clause, String hant, String hans, ScriptConverter converter) {
        Stream<ScriptDifference> words = places(clause, Kind.WORDS, Script.HANS, hans, convert(hant, Script.HANT, Script.HANS, converter)).stream();
        Stream<ScriptDifference> writing = places(clause, Kind.WRITING, Script.HANT, hant, convert(hans, Script.HANS, Script.HANT, converter)).stream()
                .filter(each -> Folding.fold(each.has()).equals(Folding.fold(each.expected())));
        return Stream.concat(words, writing).toList();
    }

    static String convert(String words, Script from, Script to, ScriptConverter converter) {
        return converter.convert(new ScriptText(words, from), to).text().text();
    }

    private static List<ScriptDifference> places(String clause, Kind kind, Script in, String has, String expected) {
        TextDifference difference = TextDifference.between(expected, has);
        StringBuilder same = new StringBuilder();
        Map<Integer, String> come = runs(difference.after(), same);
        Map<Integer, String> gone = runs(difference.before(), new StringBuilder());
        TreeSet<Integer> at = new TreeSet<>(come.keySet());
        at.addAll(gone.keySet());
        List<ScriptDifference> places = new ArrayList<>();
        for (int each : at) {
            String before = same.substring(Math.max(0, each - CONTEXT), each).replace('\n', ' ');
            places.add(new ScriptDifference(clause, kind, in, before, come.getOrDefault(each, ""), gone.getOrDefault(each, "")));
        }
        return places;
    }

    /// What differs, by how much of the same stands before it.
    private static Map<Integer, String> runs(List<TextDifference.Part> parts, StringBuilder same) {
        Map<Integer, String> runs = new TreeMap<>();
        for (TextDifference.Part each : parts) {
            if (each.changed()) {
                runs.merge(same.length(), each.text(), String::concat);
            } else {
                same.append(each.text());
            }
        }
        return runs;
    }
}
