package org.entente.console;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.evidence.Sha256;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signs officers in by number and password, and slows down guessing. Within a quarter of an hour at most 5 attempts may fail for
/// one number from one address, 20 for one number, and 100 from one address; a further attempt is not heard until enough of
/// them are older than that. The counts are kept in the database, so that a restart does not forget them.
@Component
public class SignIns {

    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final List<Limit> LIMITS = List.of(
            new Limit("number = :number and address = :address", 5), new Limit("number = :number", 20), new Limit("address = :address", 100));

    private final Officers officers;
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Counter failures;

    /// At most so many failures that meet a condition.
    private record Limit(String condition, int failures) {}

    SignIns(Officers officers, JdbcClient jdbc, InstantSource clock, MeterRegistry registry) {
        this.officers = officers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.failures = Counter.builder("entente.sign.in.failures").description("Sign-ins that failed at this process, those that were not heard included").register(registry);
    }

    /// @param address the network address that the attempt comes from
    public SignInOutcome attempt(String number, String password, String address) {
        Instant now = clock.instant();
        var attempt = new Attempt(Sha256.of(number.getBytes(StandardCharsets.UTF_8)).bytes(), address);
        long counted = count(attempt, now);
        Optional<Duration> wait = LIMITS.stream().flatMap(limit -> wait(limit, attempt, now)).max(Duration::compareTo);
        if (wait.isPresent()) {
            jdbc.sql("delete from console.failed_sign_in where id = ?").param(counted).update();
            failures.increment();
            return new SignInOutcome.TooMany(wait.get());
        }
        Optional<Officer> officer = officers.signIn(number, password);
        officer.ifPresentOrElse(signedIn -> forget(attempt), () -> {
            failures.increment();
            LOG.warn("A sign-in failed");
        });
        return officer.<SignInOutcome>map(SignInOutcome.SignedIn::new).orElseGet(SignInOutcome.Wrong::new);
    }

    private record Attempt(byte[] number, String address) {}

    /// How long until the failure that fills the limit, besides this attempt, has left the window.
    private Stream<Duration> wait(Limit limit, Attempt attempt, Instant now) {
        return jdbc.sql("select failed_at from console.failed_sign_in where " + limit.condition + " and failed_at > :begin order by failed_at desc offset :full limit 1")
                .param("number", attempt.number).param("address", attempt.address).param("begin", at(now.minus(WINDOW))).param("full", limit.failures)
                .query(OffsetDateTime.class).optional().stream().map(filled -> Duration.between(now, filled.toInstant().plus(WINDOW)));
    }

    /// Counts the attempt as failed before it is heard, so that many at once are not heard together.
    private long count(Attempt attempt, Instant now) {
        jdbc.sql("delete from console.failed_sign_in where failed_at <= ?").param(at(now.minus(WINDOW))).update();
        return jdbc.sql("insert into console.failed_sign_in (number, address, failed_at) values (?, ?, ?) returning id").params(attempt.number, attempt.address, at(now)).query(Long.class).single();
    }

    private void forget(Attempt attempt) {
        jdbc.sql("delete from console.failed_sign_in where number = ? and address = ?").params(attempt.number, attempt.address).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
