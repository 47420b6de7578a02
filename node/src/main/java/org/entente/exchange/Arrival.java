package org.entente.exchange;

import java.util.List;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// Entries of one stream, as text, that a peer handed over.
///
/// @param asked whether this node asked for them: only then may they be of its own stream
record Arrival(Government from, StreamId stream, List<String> lines, boolean asked) {

    Arrival {
        lines = List.copyOf(lines);
    }

    Arrival without(int known) {
        return new Arrival(from, stream, lines.subList(known, lines.size()), asked);
    }
}
