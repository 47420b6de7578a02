package org.entente.journal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.storage.Writes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How the journal stands, as its writer knows it: where each stream ends, whether entries wait, which views stand still. As long as the journal bears the mark that this process left,
/// nobody else has appended, and nothing need be read again. For the writer's thread only.
@Component
class Standing {

    private final Streams streams;
    private final Waiting waiting;
    private final Views views;
    private final Map<StreamId, Streams.Row> rows = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private boolean anyWaits;
    private @Nullable HeadRow left;

    Standing(Streams streams, Waiting waiting, Views views) {
        this.streams = streams;
        this.waiting = waiting;
        this.views = views;
    }

    /// Begins a transaction that has found the journal so and locked it.
    void openAt(HeadRow found) {
        if (!found.equals(left)) {
            rows.clear();
            rows.putAll(streams.rows());
            broken.clear();
            broken.addAll(views.broken().keySet());
            anyWaits = true;
        }
        anyWaits = anyWaits && waiting.any();
        left = null;
    }

    /// The transaction has committed and left the journal so.
    void leftAt(HeadRow head) {
        left = head;
    }

    StreamHead head(StreamId stream) {
        Streams.Row row = rows.get(stream);
        return row == null ? StreamHead.EMPTY : row.head();
    }

    /// The streams of a government, those that were continued too.
    List<StreamId> of(String government) {
        return rows.keySet().stream().filter(each -> each.government().equals(government)).sorted(Comparator.comparing(StreamId::source)).toList();
    }

    /// Which of a government's streams under an agreement is the last: 1, unless it was continued.
    int lastContinuation(String government, String agreement) {
        return of(government).stream().filter(each -> each.agreement().equals(agreement)).mapToInt(StreamId::continuation).max().orElse(1);
    }

    /// The stream's row number, made when the stream is new.
    int number(StreamId stream) {
        return rows.computeIfAbsent(stream, streams::open).number();
    }

    /// Moves the journal, and the streams that have new entries, once what it adds is written.
    void move(HeadRow journal, Map<StreamId, StreamHead> heads, Writes writes) {
        heads.forEach((stream, head) -> rows.put(stream, new Streams.Row(number(stream), head)));
        streams.move(journal, heads.keySet().stream().map(rows::get).toList(), writes);
    }

    /// Names of the views that stand still; to be added to when one breaks.
    Set<String> broken() {
        return broken;
    }

    /// Whether entries are stored that are not applied.
    boolean anyWaits() {
        return anyWaits;
    }

    void someWait() {
        anyWaits = true;
    }
}
