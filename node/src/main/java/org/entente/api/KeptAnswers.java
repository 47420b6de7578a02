package org.entente.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/// The answers given under idempotency keys, kept in the database for seven days.
@Component
class KeptAnswers {

    static final Duration KEPT = Duration.ofDays(7);

    /// After this a request whose answer is still missing is taken to have been cut off by the end of its process.
    static final Duration LONGEST = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final ApiJson json;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, ApiJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /// A use of a key.
    ///
    /// @param caller SHA-256 of the token
    /// @param key    as the caller chose it
    /// @param request SHA-256 of what is asked
    record Use(String caller, String key, String request) {}

    /// What is known about a use of a key.
    sealed interface Standing {

        /// Nobody has used it: it is ours to carry out, and nobody else's.
        record Ours() implements Standing {}

        record Answered(KeptAnswer answer) implements Standing {}

        /// The first request is being carried out.
        record UnderWay() implements Standing {}

        /// The first request was cut off; whether it took effect is unknown.
        record CutOff() implements Standing {}

        /// The key was used for something else.
        record OtherRequest() implements Standing {}
    }

    Standing claim(Use use) {
        Instant now = clock.instant();
        jdbc.sql("delete from api.idempotency where caller = ? and key = ? and begun < ?").params(use.caller(), use.key(), Timestamp.from(now.minus(KEPT))).update();
        int made = jdbc.sql("insert into api.idempotency (caller, key, request, begun) values (?, ?, ?, ?) on conflict do nothing")
                .params(use.caller(), use.key(), use.request(), Timestamp.from(now)).update();
        return made == 1 ? new Standing.Ours() : standing(use).orElseGet(() -> claim(use));
    }

    /// Empty when the key has been given back meanwhile.
    Optional<Standing> standing(Use use) {
        return jdbc.sql("select request, begun, status, headers, body from api.idempotency where caller = ? and key = ?").params(use.caller(), use.key())
                .query((row, n) -> standing(use, row)).optional();
    }

    private Standing standing(Use use, ResultSet row) throws SQLException {
        if (!row.getString("request").equals(use.request())) {
            return new Standing.OtherRequest();
        }
        int status = row.getInt("status");
        if (!row.wasNull()) {
            return new Standing.Answered(new KeptAnswer(status, json.mapper().readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {}), row.getBytes("body")));
        }
        boolean old = row.getTimestamp("begun").toInstant().plus(LONGEST).isBefore(clock.instant());
        return old ? new Standing.CutOff() : new Standing.UnderWay();
    }

    void keep(Use use, KeptAnswer answer) {
        jdbc.sql("update api.idempotency set status = ?, headers = ?, body = ? where caller = ? and key = ?")
                .params(answer.status(), json.mapper().writeValueAsString(answer.headers()), answer.body(), use.caller(), use.key()).update();
    }

    /// Forgets a use that came to nothing, so that the key can be used again.
    void giveBack(Use use) {
        jdbc.sql("delete from api.idempotency where caller = ? and key = ? and status is null").params(use.caller(), use.key()).update();
    }

    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = java.util.concurrent.TimeUnit.MINUTES)
    void forgetOld() {
        jdbc.sql("delete from api.idempotency where begun < ?").param(Timestamp.from(clock.instant().minus(KEPT))).update();
    }
}
