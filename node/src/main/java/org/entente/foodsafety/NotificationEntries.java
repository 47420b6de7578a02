package org.entente.foodsafety;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.Fact;
import org.entente.journal.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The entries about notifications, as the view keeps them to fold a notification anew.
@Component
class NotificationEntries {

    private static final Map<String, Class<? extends Fact>> TYPES = FoodSafetyVocabulary.VOCABULARY.facts();
    private static final Map<Class<?>, String> NAMES = TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final JdbcTemplate jdbc;

    NotificationEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The entries kept about these notifications; those about which nothing is kept are left out.
    Map<NotificationReference, List<Recorded>> about(Collection<NotificationReference> references) {
        String[] wanted = references.stream().map(NotificationReference::toString).toArray(String[]::new);
        List<Recorded> kept = jdbc.query("select * from notification_entry where reference = any(?)", NotificationEntries::recorded, (Object) wanted);
        return kept.stream().collect(Collectors.groupingBy(each -> NotificationReference.parse(each.subject()), HashMap::new, Collectors.toList()));
    }

    void insert(List<Recorded> entries) {
        jdbc.batchUpdate("""
                insert into notification_entry (hash, reference, government, agreement, continuation, sequence, id, stated_at, organisation, officer, clause, answers, type, fact)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries, 1_000, NotificationEntries::row);
    }

    private static void row(PreparedStatement row, Recorded entry) throws SQLException {
        row.setString(1, entry.hash().hex());
        row.setString(2, entry.subject());
        row.setString(3, entry.stream().government());
        row.setString(4, entry.stream().agreement());
        row.setInt(5, entry.stream().continuation());
        row.setLong(6, entry.sequence());
        row.setObject(7, entry.id());
        row.setTimestamp(8, Timestamp.from(entry.time()));
        row.setString(9, entry.actor().organisation());
        row.setString(10, entry.actor().officer());
        row.setString(11, entry.clause());
        row.setString(12, entry.answers().stream().map(Sha256::hex).collect(Collectors.joining(" ")));
        row.setString(13, NAMES.get(entry.fact().getClass()));
        row.setString(14, ContentJson.write(entry.fact()));
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        List<Sha256> answers = Arrays.stream(row.getString("answers").split(" ")).flatMap(each -> each.isEmpty() ? Stream.empty() : Stream.of(new Sha256(each))).toList();
        return new Recorded(
                new StreamId(row.getString("government"), row.getString("agreement"), row.getInt("continuation")), row.getLong("sequence"), new Sha256(row.getString("hash")),
                row.getObject("id", UUID.class), row.getTimestamp("stated_at").toInstant(), new Actor(row.getString("organisation"), row.getString("officer")),
                row.getString("reference"), row.getString("clause"), answers, ContentJson.read(row.getString("fact"), TYPES.get(row.getString("type"))));
    }
}
