package org.entente.foodsafety;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.party.Government;
import org.entente.storage.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Medians of the way from a known risk to the first measure.
class StatisticsTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Instant SENT = Instant.parse("2015-09-09T04:00:00Z");

    private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
    private final NavigableMap<Long, Instant> received = new TreeMap<>(Map.of(2L, SENT.plusSeconds(60)));
    private final Statistics statistics = new Statistics(jdbc, (stream, to) -> received);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate notification").update();
    }

    @Test
    void takesTheMiddleOfEachSpan() {
        notification(1, "SENT", false, 10, 20);
        notification(2, "SENT", false, 30, 40);
        StatisticsLine line = statistics.lines().getFirst();
        assertThat(line.owner()).isEqualTo(Government.HONG_KONG);
        assertThat(line.count()).isEqualTo(2);
        assertThat(line.knownToSent()).isEqualTo(Duration.ofMinutes(20));
        assertThat(line.sentToReceived()).isEqualTo(Duration.ofMinutes(1));
        assertThat(line.receivedToOpened()).isEqualTo(Duration.ofMinutes(29));
        assertThat(line.openedToMeasure()).isNull();
    }

    @Test
    void leavesOutExercisesAndWhatWasWithdrawn() {
        notification(1, "SENT", true, 10, 20);
        notification(2, "WITHDRAWN", false, 10, 20);
        assertThat(statistics.lines()).isEmpty();
    }

    @Test
    void saysNothingOfASpanWithoutBothEnds() {
        notification(3, "SENT", false, null, null);
        StatisticsLine line = statistics.lines().getFirst();
        assertThat(line.knownToSent()).isNull();
        assertThat(line.sentToReceived()).isNull();
        assertThat(line.receivedToOpened()).isNull();
    }

    /// A recall sent by Hong Kong, known and opened so many minutes before and after.
    private void notification(int number, String state, boolean exercise, @Nullable Integer known, @Nullable Integer opened) {
        jdbc.sql("""
                insert into notification (reference, owner, year, number, addressee, kind, classification, state, exercise, incomplete, title, title_script, risk_known_at, issued_at,
                    issued_sequence, issued_stream, opened_at, changed_at, open_requests, words)
                values (?, 'HK', 2015, ?, 'GD', 'RECALL', 'ALERT', ?, ?, false, '示範', 'HANT', ?, ?, ?, 'urn:entente:HK:food-safety', ?, ?, 0, '')""")
                .params("HK-2015-000" + number, number, state, exercise, known == null ? null : Timestamp.from(SENT.minusSeconds(60L * known)), Timestamp.from(SENT), number,
                        opened == null ? null : Timestamp.from(SENT.plusSeconds(60L * opened)), Timestamp.from(SENT))
                .update();
    }
}
