package org.entente.journal;

import java.util.HashMap;
import java.util.Map;
import org.entente.evidence.Entry;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// Marks every line that this thread writes to the log, until it is closed, with what the line is about: `stream`, `peer`, `entry` (its hash), `entryId` and `sequence`, as fields of a structured
/// log. Never with what an entry says, or with a person.
public final class LogMarks implements AutoCloseable {

    /// The log in which each entry is named when it is recorded, admitted or sent.
    public static final String ENTRIES = "entente.entries";

    private final Map<String, @Nullable String> before = new HashMap<>();

    private LogMarks() {}

    public static LogMarks of(StreamId stream) {
        return new LogMarks().put("stream", stream.source());
    }

    public LogMarks peer(Government peer) {
        return put("peer", peer.code());
    }

    public LogMarks entry(Entry entry) {
        return entry(entry.hash()).put("entryId", entry.content().id().toString()).put("sequence", Long.toString(entry.content().sequence()));
    }

    public LogMarks entry(Sha256 hash) {
        return put("entry", hash.hex());
    }

    private LogMarks put(String key, String value) {
        String earlier = MDC.get(key);
        before.putIfAbsent(key, earlier);
        MDC.put(key, value);
        return this;
    }

    @Override
    public void close() {
        before.forEach((key, value) -> {
            if (value == null) {
                MDC.remove(key);
            } else {
                MDC.put(key, value);
            }
        });
    }
}
