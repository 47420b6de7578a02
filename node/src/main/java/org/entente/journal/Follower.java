package org.entente.journal;

import java.time.Duration;
import java.util.List;

/// Reads applied entries after they are committed, at its own pace, and keeps its own position: search indexes, webhooks, notices.
public interface Follower {

    String name();

    /// The position up to which it has seen everything; 0 at the beginning.
    long position();

    /// Takes the next entries in the order in which they were applied here, and remembers the last position. A failure is logged and the same entries come again.
    void follow(List<Positioned> entries);

    /// Nothing is left to follow for now: time to put away what was taken since.
    default void caughtUp() {}

    /// How far it may fall behind while the journal is busy: it is led on at the first lull, at the latest after this time.
    default Duration patience() {
        return Duration.ofSeconds(1);
    }

    /// @param position place in the order in which this node applied entries; without gaps that matter, local to this node
    record Positioned(long position, Recorded entry) {}
}
