package org.entente.evidence;

import java.util.List;

/// New entries of one stream, each verified, following the known head and one another without a gap. Only this package can construct one.
public final class VerifiedBundle {

    private final StreamId stream;
    private final List<VerifiedEntry> entries;
    private final StreamHead head;

    VerifiedBundle(StreamId stream, List<VerifiedEntry> entries, StreamHead head) {
        this.stream = stream;
        this.entries = List.copyOf(entries);
        this.head = head;
    }

    public StreamId stream() {
        return stream;
    }

    /// The entries that were not known yet, in order; empty if the bundle was a repeat.
    public List<VerifiedEntry> entries() {
        return entries;
    }

    /// Where the stream ends once these entries are stored.
    public StreamHead head() {
        return head;
    }
}
