package org.entente.rumour;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The reports that this node handed to the existing channel for traded food (FS-1.4).
@Component
class HandOvers {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    HandOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long note(DivertReport command, String by, Instant now) {
        return jdbc.sql("""
                insert into rumour.hand_over (noted_at, noted_by, medium, source, headline, claim, script, receiver, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Timestamp.from(now), by, command.medium().name(), command.source(), command.headline().text(), command.claim().text(), command.claim().script().name(),
                        command.receiver(), command.reason())
                .query(Long.class).single();
    }

    /// The latest 200, newest first.
    List<HandOverLine> latest() {
        return jdbc.sql("select * from rumour.hand_over order by id desc limit ?").param(SHOWN).query(HandOvers::line).list();
    }

    private static HandOverLine line(ResultSet row, int n) throws SQLException {
        Script script = Script.valueOf(row.getString("script"));
        return new HandOverLine(
                row.getLong("id"), row.getTimestamp("noted_at").toInstant(), row.getString("noted_by"), Medium.valueOf(row.getString("medium")), row.getString("source"),
                new ScriptText(row.getString("headline"), script), new ScriptText(row.getString("claim"), script), row.getString("receiver"), row.getString("reason"));
    }
}
