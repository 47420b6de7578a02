package org.entente.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Remembers imports, private to this node.
@Component
class ImportRecords {

    private final JdbcClient jdbc;

    ImportRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Import each) {
        Refusal refusal = each.refusal();
        jdbc.sql("""
                insert into intake.import (id, state, officer, begun, report, refusal, refusal_arguments) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set state = excluded.state, report = excluded.report, refusal = excluded.refusal, refusal_arguments = excluded.refusal_arguments""")
                .params(each.id(), each.state().name(), each.officer(), Timestamp.from(each.begun()), json(each.report()),
                        refusal == null ? null : refusal.messageKey(), refusal == null ? null : json(refusal.arguments()))
                .update();
    }

    Optional<Import> find(UUID id) {
        return jdbc.sql("select * from intake.import where id = ?").param(id).query(ImportRecords::read).optional();
    }

    /// Notes that imports were cut off by a stop, but for those of this process.
    void interruptAll(Collection<UUID> except) {
        jdbc.sql("update intake.import set state = 'INTERRUPTED' where state in ('WAITING', 'RUNNING') and not id = any(?)").param(except.toArray(UUID[]::new)).update();
    }

    private static Import read(ResultSet row, int number) throws SQLException {
        return new Import(row.getObject("id", UUID.class), ImportState.valueOf(row.getString("state")), row.getString("officer"), row.getTimestamp("begun").toInstant(),
                JsonMapper.shared().readValue(row.getString("report"), IntakeReport.class), refusal(row.getString("refusal"), row.getString("refusal_arguments")));
    }

    private static @Nullable Refusal refusal(@Nullable String key, @Nullable String arguments) {
        return key == null || arguments == null ? null : new Remembered(key, JsonMapper.shared().readValue(arguments, new TypeReference<List<Object>>() {}));
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private record Remembered(String messageKey, List<Object> named) implements Refusal {

        @Override
        public Object[] arguments() {
            return named.toArray();
        }
    }
}
