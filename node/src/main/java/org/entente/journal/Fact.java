package org.entente.journal;

import java.util.Set;

/// What one government states for others to rely on. Past tense, never changed; corrected by a later fact. Each module has a sealed
/// interface of its own below this one, and a {@link Vocabulary} that names its facts on the wire.
public interface Fact {

    /// Whether it says itself that its case is an exercise and nothing of it real.
    default boolean practises() {
        return false;
    }

    /// Clauses that it keeps besides the one that its entry names.
    default Set<String> alsoKeeps() {
        return Set.of();
    }
}
