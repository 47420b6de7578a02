package org.entente.publicregister;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.foodsafety.NotificationReference;
import org.entente.journal.FactJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps and reads back what was stated about releases.
@Component
class ReleaseTables {

    private record Row(String reference, ReleaseStep step) {}

    private final JdbcClient jdbc;

    ReleaseTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String reference, ReleaseStep step) {
        String answers = step.answers().stream().map(Sha256::hex).collect(Collectors.joining(" "));
        jdbc.sql("insert into release_step (hash, reference, stream, sequence, stated_at, stated_by, answers, act, fact) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(step.hash().hex(), reference, step.stream().source(), step.sequence(), Timestamp.from(step.at()), step.by().toString(), answers, step.act(), FactJson.write(step.fact()))
                .update();
    }

    /// Releases by reference, in the order asked for; without steps where nothing was stated.
    List<Release> releases(Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        Map<String, List<ReleaseStep>> steps = jdbc.sql("select * from release_step where reference in (:references)").param("references", references).query(ReleaseTables::row).list()
                .stream().collect(Collectors.groupingBy(Row::reference, Collectors.mapping(Row::step, Collectors.toList())));
        return references.stream().map(each -> new Release(NotificationReference.parse(each), steps.getOrDefault(each, List.of()))).toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        List<Sha256> answers = Stream.of(row.getString("answers").split(" ")).filter(each -> !each.isEmpty()).map(Sha256::new).toList();
        return new Row(row.getString("reference"), new ReleaseStep(
                StreamId.parse(row.getString("stream")), row.getLong("sequence"), new Sha256(row.getString("hash")), row.getTimestamp("stated_at").toInstant(),
                Actor.parse(row.getString("stated_by")), answers, FactJson.read(row.getString("fact"), type(row.getString("act")))));
    }

    private static Class<? extends ReleaseFact> type(String act) {
        return switch (act) {
            case "proposed" -> ReleaseProposed.class;
            case "agreed" -> ReleaseAgreed.class;
            default -> ReleaseWithdrawn.class;
        };
    }
}
