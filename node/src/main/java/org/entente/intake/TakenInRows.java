package org.entente.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.evidence.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Remembers which published rows were taken in, and in which form. To be called in the transaction of the decision that uses it.
@Component
class TakenInRows {

    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;

    TakenInRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// What is known of the rows with these references of the publisher.
    Map<String, TakenIn> find(Collection<String> references) {
        return jdbc.query("select reference, digest, fields, notification from intake.taken_in where publisher = ? and reference = any(?)",
                (row, n) -> new TakenIn(row.getString(1), row.getString(2), JsonMapper.shared().readValue(row.getString(3), CELLS), row.getString(4)),
                RowContent.PUBLISHER, references.toArray(String[]::new)).stream().collect(Collectors.toMap(TakenIn::reference, Function.identity()));
    }

    void keep(List<TakenIn> rows, Instant now) {
        jdbc.batchUpdate("""
                insert into intake.taken_in (publisher, reference, digest, fields, notification, taken_at) values (?, ?, ?, ?, ?, ?)
                on conflict (publisher, reference) do update set digest = excluded.digest, fields = excluded.fields, notification = excluded.notification, taken_at = excluded.taken_at""",
                rows, 1_000, (statement, each) -> {
                    statement.setString(1, RowContent.PUBLISHER);
                    statement.setString(2, each.reference());
                    statement.setString(3, each.digest());
                    statement.setString(4, JsonMapper.shared().writeValueAsString(each.fields()));
                    statement.setString(5, each.notification());
                    statement.setTimestamp(6, java.sql.Timestamp.from(now));
                });
    }

    static TakenIn of(PublishedRow row, @org.jspecify.annotations.Nullable String notification) {
        List<String> fields = fields(row);
        return new TakenIn(row.reference(), Sha256.of(String.join("\u001F", fields).getBytes(StandardCharsets.UTF_8)).hex(), fields, notification);
    }

    /// The row's cells in the order of {@link PublishedColumn}.
    static List<String> fields(PublishedRow row) {
        return List.of(row.date().toString(), row.reference(), row.from(), String.join("; ", row.origins()), row.product(), row.category(), String.join("; ", row.hazards()), String.join("; ", row.hazardCategories()));
    }
}
