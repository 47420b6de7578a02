package org.entente.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The streams held here and their heads.
@Component
class Streams {

    private final JdbcClient jdbc;

    Streams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StreamHead head(StreamId stream) {
        return jdbc.sql("select sequence, hash from journal.stream where source = ?").param(stream.source())
                .query((row, n) -> head(row.getLong("sequence"), row.getString("hash"))).optional().orElse(StreamHead.EMPTY);
    }

    Map<StreamId, StreamHead> heads() {
        Map<StreamId, StreamHead> heads = new HashMap<>();
        jdbc.sql("select source, sequence, hash from journal.stream")
                .query(row -> { heads.put(StreamId.parse(row.getString("source")), head(row.getLong("sequence"), row.getString("hash"))); });
        return heads;
    }

    List<StreamId> all() {
        return jdbc.sql("select source from journal.stream order by source").query((row, n) -> StreamId.parse(row.getString(1))).list();
    }

    /// The streams of a government, those that were continued too.
    List<StreamId> of(String government) {
        return all().stream().filter(each -> each.government().equals(government)).toList();
    }

    /// Which of a government's streams under an agreement is the last: 1, unless it was continued.
    int lastContinuation(String government, String agreement) {
        return jdbc.sql("select coalesce(max(continuation), 1) from journal.stream where government = ? and agreement = ?").params(government, agreement).query(Integer.class).single();
    }

    /// The stream's row number, made when the stream is new.
    int number(StreamId stream) {
        return jdbc.sql("select id from journal.stream where source = ?").param(stream.source()).query(Integer.class).optional().orElseGet(() -> open(stream));
    }

    void advance(int number, StreamHead head) {
        jdbc.sql("update journal.stream set sequence = ?, hash = ? where id = ?").params(head.sequence(), head.hash() == null ? null : head.hash().hex(), number).update();
    }

    private int open(StreamId stream) {
        return jdbc.sql("insert into journal.stream (source, government, agreement, continuation) values (?, ?, ?, ?) returning id")
                .params(stream.source(), stream.government(), stream.agreement(), stream.continuation()).query(Integer.class).single();
    }

    private static StreamHead head(long sequence, String hash) {
        return sequence == 0 ? StreamHead.EMPTY : new StreamHead(sequence, new Sha256(hash));
    }
}
