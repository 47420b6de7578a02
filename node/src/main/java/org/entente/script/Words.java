package org.entente.script;

import java.util.List;
import java.util.Optional;

/// Something that knows words and what they become, and finds the one that begins at a place of a text.
sealed interface Words permits Dictionary, Words.FirstThatKnows, Words.LongestOfAll {

    Optional<Match> at(String text, int from);

    record Match(int length, String becomes) {}

    /// The first dictionary that knows any word here decides.
    record FirstThatKnows(List<Words> dictionaries) implements Words {
        @Override
        public Optional<Match> at(String text, int from) {
            for (var dictionary : dictionaries) {
                var match = dictionary.at(text, from);
                if (match.isPresent()) {
                    return match;
                }
            }
            return Optional.empty();
        }
    }

    /// The longest word of all dictionaries decides, the earlier dictionary if two are equally long.
    record LongestOfAll(List<Words> dictionaries) implements Words {
        @Override
        public Optional<Match> at(String text, int from) {
            var longest = Optional.<Match>empty();
            for (var dictionary : dictionaries) {
                var match = dictionary.at(text, from);
                if (match.isPresent() && (longest.isEmpty() || match.get().length() > longest.get().length())) {
                    longest = match;
                }
            }
            return longest;
        }
    }
}
