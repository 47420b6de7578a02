package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackOffTests {

    private static final Duration MOST = Duration.ofSeconds(30);

    private final BackOff pauses = new BackOff(MOST, new Random(7));

    @Test
    void doublesUpToItsLimitAndStaysThere() {
        for (int i = 0; i < 100; i++) {
            long whole = Math.min(MOST.toMillis(), BackOff.FIRST.toMillis() << Math.min(i, 20));
            assertThat(pauses.next().toMillis()).isBetween(whole / 2, whole);
        }
    }

    @Test
    void beginsAnewAfterASuccess() {
        pauses.next();
        pauses.next();
        pauses.reset();
        assertThat(pauses.tries()).isZero();
        assertThat(pauses.next()).isLessThanOrEqualTo(BackOff.FIRST);
    }
}
