package org.entente.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the exchange with each peer stands, in the database, so that every process of this government shows the same and a restart forgets nothing.
@Component
class PeerStates {

    /// How often "it is well" is written down at most.
    private static final Duration RARELY = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Instant> noted = new ConcurrentHashMap<>();

    PeerStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param waiting   whether the last call got no good answer
    /// @param since     since when it is waiting, or since when it is not
    /// @param code      why, as a stable word
    /// @param reachedAt when the peer last answered
    /// @param heardAt   when the peer last called
    record PeerState(boolean waiting, Instant since, int tries, Optional<String> code, Optional<String> detail, Optional<Instant> reachedAt, Optional<Instant> heardAt) {}

    Optional<PeerState> of(Government peer) {
        return jdbc.sql("select * from exchange.peer where government = ?").param(peer.code()).query(PeerStates::state).optional();
    }

    void reached(Government peer, boolean wasWaiting) {
        Timestamp now = Timestamp.from(clock.instant());
        if (wasWaiting || due("reached " + peer)) {
            jdbc.sql("""
                    insert into exchange.peer (government, since, reached_at) values (?, ?, ?) on conflict (government) do update set
                    since = case when peer.waiting then excluded.since else peer.since end, waiting = false, tries = 0, code = null, detail = null, reached_at = excluded.reached_at""")
                    .params(peer.code(), now, now).update();
        }
    }

    void notReached(Government peer, String code, String detail) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into exchange.peer (government, waiting, since, tries, tried_at, code, detail) values (?, true, ?, 1, ?, ?, ?) on conflict (government) do update set
                since = case when peer.waiting then peer.since else excluded.since end, waiting = true, tries = peer.tries + 1, tried_at = excluded.tried_at, code = excluded.code, detail = excluded.detail""")
                .params(peer.code(), now, now, code, detail).update();
    }

    void heard(Government peer) {
        if (due("heard " + peer)) {
            Timestamp now = Timestamp.from(clock.instant());
            jdbc.sql("insert into exchange.peer (government, since, heard_at) values (?, ?, ?) on conflict (government) do update set heard_at = excluded.heard_at")
                    .params(peer.code(), now, now).update();
        }
    }

    /// Both sides have compared where their streams end, and this node holds what the peer holds.
    void compared(Government peer) {
        jdbc.sql("insert into exchange.peer (government, since, compared_at) values (?, ?, now()) on conflict (government) do update set compared_at = excluded.compared_at")
                .params(peer.code(), Timestamp.from(clock.instant())).update();
    }

    /// @param since by the database's clock, so that it counts whichever process compared
    boolean comparedSince(Government peer, Instant since) {
        return jdbc.sql("select exists (select 1 from exchange.peer where government = ? and compared_at >= ?)").params(peer.code(), Timestamp.from(since)).query(Boolean.class).single();
    }

    Instant databaseTime() {
        return jdbc.sql("select now()").query(Timestamp.class).single().toInstant();
    }

    private boolean due(String what) {
        Instant now = clock.instant();
        Instant last = noted.get(what);
        if (last != null && last.isBefore(now.plus(RARELY)) && last.plus(RARELY).isAfter(now)) {
            return false;
        }
        noted.put(what, now);
        return true;
    }

    void obstructed(Government peer, StreamId stream, Obstacle.Kind kind, Problem problem, long sequence) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into exchange.obstacle (peer, stream, kind, check_, code, detail, sequence, since, tried_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (peer, stream) do update set
                since = case when obstacle.kind = excluded.kind and obstacle.code = excluded.code then obstacle.since else excluded.since end, kind = excluded.kind, check_ = excluded.check_,
                code = excluded.code, detail = excluded.detail, sequence = excluded.sequence, tried_at = excluded.tried_at, tries = obstacle.tries + 1""")
                .params(peer.code(), stream.source(), kind.name().toLowerCase(Locale.ROOT), problem.check(), problem.code(), problem.detail(), sequence, now, now).update();
    }

    void cleared(Government peer, StreamId stream) {
        jdbc.sql("delete from exchange.obstacle where peer = ? and stream = ?").params(peer.code(), stream.source()).update();
    }

    List<Obstacle> obstacles() {
        return jdbc.sql("select * from exchange.obstacle order by since").query(PeerStates::obstacle).list();
    }

    private static PeerState state(ResultSet row, int number) throws SQLException {
        return new PeerState(row.getBoolean("waiting"), row.getTimestamp("since").toInstant(), row.getInt("tries"), Optional.ofNullable(row.getString("code")),
                Optional.ofNullable(row.getString("detail")), instant(row, "reached_at"), instant(row, "heard_at"));
    }

    private static Obstacle obstacle(ResultSet row, int number) throws SQLException {
        return new Obstacle(new Government(row.getString("peer")), StreamId.parse(row.getString("stream")), Obstacle.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("check_"), row.getString("code"), row.getString("detail"), row.getLong("sequence"), row.getTimestamp("since").toInstant(),
                row.getTimestamp("tried_at").toInstant(), row.getInt("tries"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
