package org.entente.script;

import java.util.HashMap;
import java.util.Map;

/// Takes the features out of a folded text: known words by their meaning, Latin words and numbers as they are, and of all other
/// Chinese each pair of neighbours.
final class StoryReader {

    private static final int SPELLED = 2;
    private static final int PAIR = 1;

    /// Folded characters that belong to every story; a pair with one of them tells nothing.
    private static final String GRAMMAR = "的了是在有和与及或就已被把后前会不也都而以为于对从向其此该这那个可能由因但则又再只很更最等者所";

    private final Words words;
    private final String folded;
    private final Map<String, Integer> features = new HashMap<>();

    StoryReader(Words words, String folded) {
        this.words = words;
        this.folded = folded;
    }

    Map<String, Integer> read() {
        for (int at = 0, last = -1; at < folded.length(); ) {
            var word = words.at(folded, at);
            if (word.isPresent()) {
                known(word.get().becomes());
                at += word.get().length();
            } else if (GRAMMAR.indexOf(folded.charAt(at)) >= 0) {
                at++;
            } else if (Character.isIdeographic(folded.codePointAt(at))) {
                pair(last, at);
                last = at;
                at = folded.offsetByCodePoints(at, 1);
            } else {
                at = spelled(at);
            }
        }
        return features;
    }

    private void known(String meaning) {
        var weight = StoryWord.kind(meaning).weight();
        if (weight > 0) {
            features.put(meaning, weight);
        }
    }

    private void pair(int last, int at) {
        if (last >= 0 && folded.offsetByCodePoints(last, 1) == at) {
            features.put(folded.substring(last, folded.offsetByCodePoints(at, 1)), PAIR);
        }
    }

    private int spelled(int from) {
        var to = from;
        while (to < folded.length() && isSpelled(folded.charAt(to))) {
            to++;
        }
        if (to - from > 1) {
            features.put(folded.substring(from, to), SPELLED);
        }
        return Math.max(to, from + 1);
    }

    private static boolean isSpelled(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && !Character.isSurrogate(c);
    }
}
