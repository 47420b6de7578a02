package org.entente.script;

import java.util.Locale;

/// The table of words by which stories are told apart, as the file `story-words.tsv` has them: `kind:meaning`.
final class StoryWord {

    /// What a word says about a story, and how much it weighs against one pair of neighbouring characters.
    enum Kind {
        STOCK(0),
        WORD(2),
        PLACE(3),
        PRODUCT(4),
        HAZARD(4);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }

        boolean names(String meaning) {
            return meaning.startsWith(name().toLowerCase(Locale.ROOT));
        }
    }

    private StoryWord() {}

    static Kind kind(String meaning) {
        for (var kind : Kind.values()) {
            if (kind.names(meaning)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of word: " + meaning);
    }

    static Dictionary read() {
        var words = new Dictionary();
        new DictionaryFile("/script/story-words.tsv").each((word, meaning) -> words.add(Folding.fold(word), meaning));
        return words;
    }
}
