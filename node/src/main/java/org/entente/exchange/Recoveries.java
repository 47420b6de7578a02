package org.entente.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Own entries that this node had lost, by an old backup or otherwise, and that a peer gave back.
@Component
class Recoveries {

    private static final Logger LOG = LoggerFactory.getLogger(Recoveries.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Recoveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(StreamId stream, long first, long last, Government peer) {
        LOG.warn("Entries {} to {} of {} were missing here and came back from {}", first, last, stream, peer);
        jdbc.sql("insert into exchange.recovery (stream, first, last, peer, at) values (?, ?, ?, ?, ?)").params(stream.source(), first, last, peer.code(), Timestamp.from(clock.instant())).update();
    }

    /// The latest 50.
    List<Recovery> latest() {
        return jdbc.sql("select stream, first, last, peer, at from exchange.recovery order by id desc limit 50")
                .query((row, n) -> new Recovery(StreamId.parse(row.getString(1)), row.getLong(2), row.getLong(3), new Government(row.getString(4)), row.getTimestamp(5).toInstant())).list();
    }
}
