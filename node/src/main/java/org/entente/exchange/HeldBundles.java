package org.entente.exchange;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.evidence.Finding;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.LogMarks;
import org.entente.party.Government;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What could not be decided yet, exactly as it came. Of each peer at most {@value #MOST} bundles of together {@value #MOST_BYTES} bytes are kept; what is beyond
/// is not lost, because the peer sends it again until it has its receipt.
@Component
class HeldBundles {

    static final int MOST = 50;
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final String COLUMNS = "select id, sender, stream, entries, check_, code, detail, first_at, tried_at, tries from exchange.held";
    private static final Logger LOG = LoggerFactory.getLogger(HeldBundles.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    /// Streams of which this process has kept bundles or seen some.
    private final Set<StreamId> streams = ConcurrentHashMap.newKeySet();

    HeldBundles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(Arrival arrival, Finding.Undecided why) {
        byte[] bytes = BundleText.write(arrival.lines(), false);
        Timestamp now = Timestamp.from(clock.instant());
        int known = jdbc.sql("update exchange.held set tries = tries + 1, tried_at = ?, check_ = ?, code = ?, detail = ? where sender = ? and stream = ? and hash = ?")
                .params(now, why.check(), why.code(), why.detail(), arrival.from().code(), arrival.stream().source(), Sha256.of(bytes).hex()).update();
        if (known == 0 && hasRoom(arrival.from(), bytes.length)) {
            try (var marked = LogMarks.of(arrival.stream()).peer(arrival.from())) {
                LOG.warn("{} entries of {} are held back: {} {}", arrival.lines().size(), arrival.from(), why.check(), why.code());
            }
            jdbc.sql("""
                    insert into exchange.held (sender, stream, hash, entries, check_, code, detail, first_at, tried_at, bytes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict do nothing""")
                    .params(arrival.from().code(), arrival.stream().source(), Sha256.of(bytes).hex(), arrival.lines().size(), why.check(), why.code(), why.detail(), now, now, bytes).update();
        }
        streams.add(arrival.stream());
    }

    private boolean hasRoom(Government sender, int more) {
        boolean room = jdbc.sql("select count(*) < ? and coalesce(sum(octet_length(bytes)), 0) + ? <= ? from exchange.held where sender = ?")
                .params(MOST, more, MOST_BYTES, sender.code()).query(Boolean.class).single();
        if (!room) {
            LOG.warn("No more bundles of {} are held back here; it will send them again", sender);
        }
        return room;
    }

    List<HeldBundle> all() {
        List<HeldBundle> all = jdbc.sql(COLUMNS + " order by id").query(HeldBundles::bundle).list();
        all.forEach(each -> streams.add(each.stream()));
        return all;
    }

    /// Those of a stream, without asking the database as long as this process has kept none and seen none: what another process keeps is seen when {@link #all()} is asked.
    List<HeldBundle> of(StreamId stream) {
        // Taken out before the question and put back after it, so that what is kept meanwhile is not forgotten.
        if (!streams.remove(stream)) {
            return List.of();
        }
        List<HeldBundle> all = jdbc.sql(COLUMNS + " where stream = ? order by id").param(stream.source()).query(HeldBundles::bundle).list();
        if (!all.isEmpty()) {
            streams.add(stream);
        }
        return all;
    }

    /// The bundle as it came, unless it was decided meanwhile.
    Optional<Arrival> arrival(HeldBundle held) {
        return jdbc.sql("select bytes from exchange.held where id = ?").param(held.id()).query((row, n) -> row.getBytes(1)).optional()
                .map(bytes -> new Arrival(held.sender(), held.stream(), new String(bytes, StandardCharsets.ISO_8859_1).lines().toList(), false));
    }

    void decided(HeldBundle held) {
        jdbc.sql("delete from exchange.held where id = ?").param(held.id()).update();
    }

    private static HeldBundle bundle(ResultSet row, int number) throws SQLException {
        return new HeldBundle(row.getLong("id"), new Government(row.getString("sender")), StreamId.parse(row.getString("stream")), row.getInt("entries"),
                new Finding.Undecided(row.getString("check_"), row.getString("code"), row.getString("detail")), row.getTimestamp("first_at").toInstant(),
                row.getTimestamp("tried_at").toInstant(), row.getInt("tries"));
    }
}
