package org.entente.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When a failed message is sent again: soon at first, then every four hours, for 24 hours after the first attempt.
final class Patience {

    static final Duration LIMIT = Duration.ofHours(24);

    private static final List<Duration> STEPS = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(30),
            Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4));

    private Patience() {}

    /// The time of the next attempt; empty when it is given up.
    ///
    /// @param attempts how many have been made, 1 or more
    /// @param asked    how long the receiver asked us to wait; heeded up to an hour
    static Optional<Instant> next(int attempts, Instant first, Instant now, Duration asked) {
        Duration step = STEPS.get(Math.min(attempts, STEPS.size()) - 1);
        Duration heeded = asked.compareTo(Duration.ofHours(1)) > 0 ? Duration.ofHours(1) : asked;
        Instant next = now.plus(step.compareTo(heeded) > 0 ? step : heeded);
        return next.isAfter(first.plus(LIMIT)) ? Optional.empty() : Optional.of(next);
    }
}
