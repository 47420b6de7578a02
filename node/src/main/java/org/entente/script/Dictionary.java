package org.entente.script;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Words and what they become; finds the longest one that begins at a place of a text.
final class Dictionary implements Words {

    private static final int MOST_CHARACTERS = Integer.SIZE;

    private final Map<String, Match> words = new HashMap<>();

    /// For each first character one bit for each length that some word with this beginning has.
    private final int[] lengths = new int[Character.MAX_VALUE + 1];

    static Dictionary read(DictionaryFile file) {
        var dictionary = new Dictionary();
        file.each(dictionary::add);
        return dictionary;
    }

    /// The first meaning given to a word stays.
    void add(String word, String becomes) {
        if (word.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("Longer than " + MOST_CHARACTERS + " characters: " + word);
        }
        words.putIfAbsent(word, new Match(word.length(), becomes));
        lengths[word.charAt(0)] |= 1 << (word.length() - 1);
    }

    @Override
    public Optional<Match> at(String text, int from) {
        var left = text.length() - from;
        for (int bits = lengths[text.charAt(from)]; bits != 0; ) {
            var length = MOST_CHARACTERS - Integer.numberOfLeadingZeros(bits);
            bits &= ~(1 << (length - 1));
            var match = length > left ? null : words.get(text.substring(from, from + length));
            if (match != null) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }
}
