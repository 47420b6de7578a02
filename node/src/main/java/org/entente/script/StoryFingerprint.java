package org.entente.script;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a story is about, independent of script: its telling words and the pairs of neighbouring characters between them, each
/// once, with a weight. Two fingerprints can be compared without the texts.
public final class StoryFingerprint {

    private final Map<String, Integer> features;
    private final long weight;

    StoryFingerprint(Map<String, Integer> features) {
        this.features = Map.copyOf(features);
        this.weight = features.values().stream().mapToLong(Integer::longValue).sum();
    }

    /// Whether nothing in the text tells one story from another.
    public boolean blank() {
        return weight == 0;
    }

    long weight() {
        return weight;
    }

    long shared(StoryFingerprint other) {
        return features.entrySet().stream()
                .filter(feature -> other.features.containsKey(feature.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// Both name something of this kind, and nothing in common.
    boolean contradicts(StoryFingerprint other, StoryWord.Kind kind) {
        var mine = named(kind);
        var theirs = other.named(kind);
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
    }

    private Set<String> named(StoryWord.Kind kind) {
        return features.keySet().stream().filter(kind::names).collect(Collectors.toSet());
    }
}
