package org.entente.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.storage.Writes;
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

    /// @param number the stream's number in this database
    record Row(int number, StreamHead head) {}

    Map<StreamId, Row> rows() {
        Map<StreamId, Row> rows = new HashMap<>();
        jdbc.sql("select id, source, sequence, hash from journal.stream")
                .query(row -> { rows.put(StreamId.parse(row.getString("source")), new Row(row.getInt("id"), head(row.getLong("sequence"), row.getString("hash")))); });
        return rows;
    }

    /// What moves the journal on, and these streams.
    void move(HeadRow journal, List<Row> streams, Writes writes) {
        writes.add("""
                with journal as (update journal.head set position = ?, applied = ?, mark = ?)
                update journal.stream set sequence = ahead.sequence, hash = ahead.hash from unnest(?, ?, ?) as ahead (id, sequence, hash) where stream.id = ahead.id""",
                journal.position(), journal.applied(), journal.mark(), streams.stream().map(Row::number).toArray(Integer[]::new),
                streams.stream().map(each -> each.head().sequence()).toArray(Long[]::new), streams.stream().map(each -> String.valueOf(each.head().hash())).toArray(String[]::new));
    }

    Row open(StreamId stream) {
        int number = jdbc.sql("insert into journal.stream (source, government, agreement, continuation) values (?, ?, ?, ?) returning id")
                .params(stream.source(), stream.government(), stream.agreement(), stream.continuation()).query(Integer.class).single();
        return new Row(number, StreamHead.EMPTY);
    }

    private static StreamHead head(long sequence, String hash) {
        return sequence == 0 ? StreamHead.EMPTY : new StreamHead(sequence, new Sha256(hash));
    }
}
