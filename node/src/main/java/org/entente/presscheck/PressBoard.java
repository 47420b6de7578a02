package org.entente.presscheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.Notifications;
import org.entente.journal.FactJson;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What officers look at: press checks of both sides, and one of them with everything about it.
@Component
public class PressBoard {

    private static final String LINES = "select press_check.*, release.at as released_at from press_check left join presscheck.release using (reference) ";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ThisNode node;

    PressBoard(JdbcClient jdbc, Journal journal, ThisNode node) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.node = node;
    }

    /// Press checks, the last requested first.
    ///
    /// @param limit 1 to 200
    public List<PressLine> latest(int limit, int offset) {
        return jdbc.sql(LINES + "order by requested_at desc, reference desc limit ? offset ?").params(Math.clamp(limit, 1, 200), Math.max(0, offset)).query(PressBoard::line).list();
    }

    public long count() {
        return jdbc.sql("select count(*) from press_check").query(Long.class).single();
    }

    /// Those that this side has to answer, the first due at the top.
    public List<PressLine> awaitingOurAnswer() {
        return jdbc.sql(LINES + "where addressee = ? and answered_at is null order by due_at, reference limit 200").param(node.government().code()).query(PressBoard::line).list();
    }

    /// Those of this side that the other has not answered, the first due at the top.
    public List<PressLine> awaitingTheirAnswer() {
        return jdbc.sql(LINES + "where owner = ? and answered_at is null and unverified_at is null order by due_at, reference limit 200")
                .param(node.government().code()).query(PressBoard::line).list();
    }

    /// Those of this side that were answered since then and have not been published, the latest answer first; at most 200.
    public List<PressLine> answered(Instant since) {
        return jdbc.sql(LINES + "where owner = ? and answered_at >= ? and unverified_at is null and release.at is null order by answered_at desc, reference limit 200")
                .params(node.government().code(), Timestamp.from(since)).query(PressBoard::line).list();
    }

    public Optional<PressLine> line(PressReference reference) {
        return jdbc.sql(LINES + "where reference = ?").param(reference.toString()).query(PressBoard::line).optional();
    }

    /// The press checks of one notification, the last first.
    public List<PressLine> about(NotificationReference notification) {
        return jdbc.sql(LINES + "where notification = ? order by requested_at desc, reference desc").param(notification.toString()).query(PressBoard::line).list();
    }

    public Optional<PressCheckCase> find(PressReference reference) {
        return PressCheck.of(reference, journal.about(Notifications.AGREEMENT, reference.toString())).map(check -> new PressCheckCase(
                reference, reference.owner().equals(node.government()), check.state(), check.request(), check.answer().orElse(null), check.unverified().orElse(null), released(reference), check.history()));
    }

    private PressCheckCase.@Nullable Released released(PressReference reference) {
        return jdbc.sql("select text, officer, at from presscheck.release where reference = ?").param(reference.toString())
                .query((row, n) -> new PressCheckCase.Released(FactJson.read(row.getString(1), PressText.class), row.getString(2), row.getTimestamp(3).toInstant())).optional().orElse(null);
    }

    private static PressLine line(ResultSet row, int number) throws SQLException {
        String notification = row.getString("notification");
        return new PressLine(PressReference.parse(row.getString("reference")), new Government(row.getString("addressee")), state(row), row.getBoolean("exercise"),
                new ScriptText(row.getString("title"), Script.valueOf(row.getString("title_script"))), notification == null ? null : NotificationReference.parse(notification),
                row.getTimestamp("requested_at").toInstant(), row.getTimestamp("due_at").toInstant(), time(row, "answered_at"), time(row, "unverified_at"), time(row, "released_at"));
    }

    private static PressState state(ResultSet row) throws SQLException {
        if (row.getString("verdict") != null) {
            return PressState.valueOf(row.getString("verdict"));
        }
        return row.getTimestamp("unverified_at") == null ? PressState.REQUESTED : PressState.PUBLISHED_UNVERIFIED;
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
