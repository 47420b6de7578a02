package org.entente.evidence;

import org.jspecify.annotations.Nullable;

/// Where a stream ends: its last entry's number and hash.
///
/// @param sequence 0 when the stream has no entry yet
/// @param hash     null exactly when `sequence` is 0
public record StreamHead(long sequence, @Nullable Sha256 hash) {

    /// The head of a stream that has no entry yet.
    public static final StreamHead EMPTY = new StreamHead(0, null);

    public StreamHead {
        if (sequence < 0 || (sequence == 0) != (hash == null)) {
            throw new IllegalArgumentException("Not a head: " + sequence + ", " + hash);
        }
    }

    static StreamHead of(Entry entry) {
        return new StreamHead(entry.content().sequence(), entry.hash());
    }
}
