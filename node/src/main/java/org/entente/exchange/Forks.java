package org.entente.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Entry;
import org.entente.evidence.StreamId;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The forks found so far, and which streams stand still for them.
@Component
class Forks {

    static final String CODE = "fork";
    /// In SQL, whether a stream stands still; its one parameter is the stream.
    static final String STOPPED = "exists (select 1 from exchange.fork where stream = ? and settled_at is null)";

    private static final Logger LOG = LoggerFactory.getLogger(Forks.class);

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Forks(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    void keep(StreamId stream, Verdict.Forked forked, Government shownBy) {
        Entry other = forked.other().entry();
        String held = journal.jws(stream, forked.sequence()).orElseThrow();
        int fresh = jdbc.sql("""
                insert into exchange.fork (stream, sequence, held_hash, held_jws, other_hash, other_jws, shown_by, found_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (stream, sequence, other_hash) do update set settled_at = null, settled_by = null where fork.settled_at is not null""")
                .params(stream.source(), forked.sequence(), forked.held().hex(), held, other.hash().hex(), other.jws(), shownBy.code(), Timestamp.from(clock.instant())).update();
        if (fresh > 0) {
            LOG.error("Fork in {}: entry {} is {} here and {} at {}; the stream stands still", stream, forked.sequence(), forked.held(), other.hash(), shownBy);
        }
    }

    boolean isStopped(StreamId stream) {
        return jdbc.sql("select " + STOPPED).param(stream.source()).query(Boolean.class).single();
    }

    /// The latest unsettled fork of a stream.
    Optional<Fork> unsettled(StreamId stream) {
        return jdbc.sql("select * from exchange.fork where stream = ? and settled_at is null order by found_at desc limit 1").param(stream.source()).query(Forks::fork).optional();
    }

    /// All of them, unsettled first, then the latest; at most 200.
    List<Fork> all() {
        return jdbc.sql("select * from exchange.fork order by settled_at is not null, found_at desc limit 200").query(Forks::fork).list();
    }

    /// Lets a stream go on from the form that is held here.
    void settle(StreamId stream, String officer) {
        jdbc.sql("update exchange.fork set settled_at = ?, settled_by = ? where stream = ? and settled_at is null").params(Timestamp.from(clock.instant()), officer, stream.source()).update();
    }

    private static Fork fork(ResultSet row, int number) throws SQLException {
        return new Fork(StreamId.parse(row.getString("stream")), row.getLong("sequence"), Entry.parse(row.getString("held_jws")), Entry.parse(row.getString("other_jws")),
                new Government(row.getString("shown_by")), row.getTimestamp("found_at").toInstant(), Optional.ofNullable(row.getTimestamp("settled_at")).map(Timestamp::toInstant));
    }
}
