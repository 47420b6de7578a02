package org.entente.script;

/// How alike two stories are, in whichever script of Chinese each is told: 0 nothing in common, 1 the same telling words throughout.
///
/// Authorities, places of both governments and the usual words of reporting do not count, so that two notices by one centre are
/// not taken for one story. Different hazards, or different products, speak against it. An English story is compared with an
/// English one only. It proposes; an officer decides.
public final class Likeness {

    /// From here on two stories are put before the officer as probably the same one.
    public static final double SAME_STORY = 0.25;

    /// Characters read of each text; what follows adds nothing to recognising a story.
    public static final int READ_AT_MOST = 20_000;

    private static final double CONTRADICTED = 0.2;

    /// Less than this says too little for a story: a text lighter than three telling words counts as this heavy.
    private static final double LIGHTEST = 12;

    private Likeness() {}

    public static StoryFingerprint fingerprint(String text) {
        var read = text.substring(0, Math.min(text.length(), READ_AT_MOST));
        return new StoryFingerprint(new StoryReader(Table.WORDS, Folding.fold(read)).read());
    }

    public static double between(String first, String second) {
        return between(fingerprint(first), fingerprint(second));
    }

    /// The shared weight against the geometric mean of both, so that a short report and a long one can still be alike.
    public static double between(StoryFingerprint first, StoryFingerprint second) {
        var alike = first.shared(second) / Math.sqrt(Math.max(first.weight(), LIGHTEST) * Math.max(second.weight(), LIGHTEST));
        return alike * agreement(first, second, StoryWord.Kind.HAZARD) * agreement(first, second, StoryWord.Kind.PRODUCT);
    }

    public static boolean sameStory(String first, String second) {
        return between(first, second) >= SAME_STORY;
    }

    private static double agreement(StoryFingerprint first, StoryFingerprint second, StoryWord.Kind kind) {
        return first.contradicts(second, kind) ? CONTRADICTED : 1;
    }

    /// Loaded at the first use.
    private static final class Table {
        static final Words WORDS = StoryWord.read();
    }
}
