package org.entente.exchange;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Entry;
import org.entente.evidence.Finding;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was refused, for an officer to see. Of each peer the latest {@value #MOST} different bundles are kept, of each bundle the faulty line or else its beginning, at most 256 KiB.
@Component
class RejectedBundles {

    static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    RejectedBundles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(Arrival arrival, Finding.Failed why, int line) {
        byte[] all = BundleText.write(arrival.lines(), false);
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into exchange.rejected (sender, stream, hash, length, check_, code, detail, line, first_at, last_at, bytes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (sender, stream, hash) do update set times = rejected.times + 1, last_at = excluded.last_at,
                    check_ = excluded.check_, code = excluded.code, detail = excluded.detail, line = excluded.line, seen_at = null, seen_by = null""")
                .params(arrival.from().code(), arrival.stream().source(), Sha256.of(all).hex(), all.length, why.check(), why.code(), why.detail(), line, now, now,
                        piece(arrival.lines(), line).getBytes(StandardCharsets.ISO_8859_1))
                .update();
        jdbc.sql("delete from exchange.rejected where sender = ? and id not in (select id from exchange.rejected where sender = ? order by last_at desc, id desc limit " + MOST + ")")
                .params(arrival.from().code(), arrival.from().code()).update();
    }

    /// The latest first.
    List<RejectedBundle> latest(int limit) {
        return jdbc.sql("select * from exchange.rejected order by last_at desc, id desc limit ?").param(limit).query(RejectedBundles::bundle).list();
    }

    long unseen() {
        return jdbc.sql("select count(*) from exchange.rejected where seen_at is null").query(Long.class).single();
    }

    Optional<RejectedBundle> find(long id) {
        return jdbc.sql("select * from exchange.rejected where id = ?").param(id).query(RejectedBundles::bundle).optional();
    }

    /// An officer takes note of it.
    void seen(long id, String officer) {
        jdbc.sql("update exchange.rejected set seen_at = ?, seen_by = ? where id = ? and seen_at is null").params(Timestamp.from(clock.instant()), officer, id).update();
    }

    private static String piece(List<String> lines, int line) {
        String piece = lines.isEmpty() ? "" : lines.get(line > 0 && line <= lines.size() ? line - 1 : 0);
        return piece.length() <= Entry.LIMIT ? piece : piece.substring(0, Entry.LIMIT);
    }

    private static RejectedBundle bundle(ResultSet row, int number) throws SQLException {
        return new RejectedBundle(row.getLong("id"), new Government(row.getString("sender")), StreamId.parse(row.getString("stream")),
                new Finding.Failed(row.getString("check_"), row.getString("code"), row.getString("detail")), row.getInt("line"), row.getLong("length"),
                new String(row.getBytes("bytes"), StandardCharsets.ISO_8859_1), row.getTimestamp("first_at").toInstant(), row.getTimestamp("last_at").toInstant(), row.getInt("times"), row.getTimestamp("seen_at") != null);
    }
}
