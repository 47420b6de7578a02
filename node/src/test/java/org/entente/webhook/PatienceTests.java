package org.entente.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTests {

    private static final Instant FIRST = Instant.parse("2026-09-09T06:00:00Z");

    @Test
    void triesSoonAtFirstAndSeldomLater() {
        assertThat(Patience.next(1, FIRST, FIRST, Duration.ZERO)).contains(FIRST.plusSeconds(5));
        assertThat(Patience.next(3, FIRST, FIRST, Duration.ZERO)).contains(FIRST.plusSeconds(120));
        assertThat(Patience.next(50, FIRST, FIRST, Duration.ZERO)).contains(FIRST.plus(Duration.ofHours(4)));
    }

    @Test
    void givesUpAfterADay() {
        Instant late = FIRST.plus(Duration.ofHours(21));
        assertThat(Patience.next(9, FIRST, late, Duration.ZERO)).isEmpty();
    }

    @Test
    void heedsAReceiverThatAsksForTimeUpToAnHour() {
        assertThat(Patience.next(1, FIRST, FIRST, Duration.ofMinutes(5))).contains(FIRST.plus(Duration.ofMinutes(5)));
        assertThat(Patience.next(1, FIRST, FIRST, Duration.ofDays(5))).contains(FIRST.plus(Duration.ofHours(1)));
    }
}
