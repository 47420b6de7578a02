package org.entente.exercise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Sha256;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads exercises from the view's table.
@Component
class ExerciseTables {

    private final JdbcClient jdbc;

    ExerciseTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All exercises, the latest first.
    List<Exercise> all() {
        return jdbc.sql("select * from exercise_view.exercise order by starts_at desc, exercise desc").query(ExerciseTables::exercise).list();
    }

    Optional<Exercise> find(ExerciseId id) {
        return jdbc.sql("select * from exercise_view.exercise where exercise = ?").param(id.toString()).query(ExerciseTables::exercise).optional();
    }

    /// Those whose time has come and, as far as was said at their opening, not passed.
    List<Exercise> at(Instant now) {
        return jdbc.sql("select * from exercise_view.exercise where starts_at <= ? and ends_at > ? order by starts_at, exercise").params(Timestamp.from(now), Timestamp.from(now))
                .query(ExerciseTables::exercise).list();
    }

    private static Exercise exercise(ResultSet row, int number) throws SQLException {
        return new Exercise(ExerciseId.parse(row.getString("exercise")), new ScriptText(row.getString("name"), Script.valueOf(row.getString("name_script"))),
                row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(), place(row, "opened"), row.getString("joined_hash") == null ? null : place(row, "joined"),
                moment(row, "opener_ended_at"), moment(row, "partner_ended_at"));
    }

    private static Exercise.Place place(ResultSet row, String what) throws SQLException {
        return new Exercise.Place(row.getLong(what + "_sequence"), new Sha256(row.getString(what + "_hash")), row.getTimestamp(what + "_at").toInstant());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
