package org.entente.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// What changed between two texts: first by sentence, then, where a few sentences took the place of others, by character. A change of
/// more than a million pairs of characters is shown as a whole.
public record TextDifference(List<Part> before, List<Part> after) {

    private static final long PAIRS = 1_000_000;

    /// A run of text that both have, or that only this one has.
    public record Part(String text, boolean changed) {}

    public static TextDifference between(String before, String after) {
        var difference = new TextDifference(new ArrayList<>(), new ArrayList<>());
        difference.compare(sentences(before), sentences(after), TextDifference::byCharacter);
        return difference;
    }

    /// What to do with runs of units that differ.
    private interface Differing {
        void in(TextDifference difference, String before, String after);
    }

    private void compare(List<String> old, List<String> young, Differing differing) {
        int[][] common = common(old, young);
        int left = 0;
        int right = 0;
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        while (left < old.size() || right < young.size()) {
            if (left < old.size() && right < young.size() && Objects.equals(old.get(left), young.get(right))) {
                flush(gone, come, differing);
                same(old.get(left));
                left++;
                right++;
            } else if (right == young.size() || left < old.size() && common[left + 1][right] >= common[left][right + 1]) {
                gone.append(old.get(left++));
            } else {
                come.append(young.get(right++));
            }
        }
        flush(gone, come, differing);
    }

    private void flush(StringBuilder gone, StringBuilder come, Differing differing) {
        if (!gone.isEmpty() || !come.isEmpty()) {
            differing.in(this, gone.toString(), come.toString());
        }
        gone.setLength(0);
        come.setLength(0);
    }

    private static void byCharacter(TextDifference difference, String before, String after) {
        if (before.isEmpty() || after.isEmpty() || (long) before.length() * after.length() > PAIRS) {
            difference.changed(before, after);
        } else {
            difference.compare(characters(before), characters(after), TextDifference::changed);
        }
    }

    private void changed(String gone, String come) {
        add(before, gone, true);
        add(after, come, true);
    }

    private void same(String text) {
        add(before, text, false);
        add(after, text, false);
    }

    private static void add(List<Part> parts, String text, boolean changed) {
        if (text.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast().changed() == changed) {
            parts.set(parts.size() - 1, new Part(parts.getLast().text() + text, changed));
        } else {
            parts.add(new Part(text, changed));
        }
    }

    /// Length of the longest common run of units from each pair of places on.
    private static int[][] common(List<String> old, List<String> young) {
        int[][] lengths = new int[old.size() + 1][young.size() + 1];
        for (int left = old.size() - 1; left >= 0; left--) {
            for (int right = young.size() - 1; right >= 0; right--) {
                lengths[left][right] = old.get(left).equals(young.get(right)) ? lengths[left + 1][right + 1] + 1 : Math.max(lengths[left + 1][right], lengths[left][right + 1]);
            }
        }
        return lengths;
    }

    /// At most a thousand units; a longer text is cut into equal pieces instead.
    private static List<String> sentences(String text) {
        List<String> sentences = Stream.of(text.split("(?<=[。；！？\\n])|(?<=[.;!?] )")).filter(each -> !each.isEmpty()).toList();
        return sentences.size() <= 1_000 ? sentences : pieces(text, text.length() / 1_000 + 1);
    }

    private static List<String> pieces(String text, int length) {
        IntFunction<String> piece = at -> text.substring(at, Math.min(text.length(), at + length));
        return java.util.stream.IntStream.iterate(0, at -> at < text.length(), at -> at + length).mapToObj(piece).toList();
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
