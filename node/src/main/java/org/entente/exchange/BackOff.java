package org.entente.exchange;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before the next try: doubling from {@link #FIRST} up to a limit, each time between half of it and the whole by chance, so that nodes that were cut off together do
/// not come back together.
final class BackOff {

    static final Duration FIRST = Duration.ofMillis(200);

    private final Duration most;
    private final RandomGenerator chance;
    private int tries;

    BackOff(Duration most, RandomGenerator chance) {
        this.most = most;
        this.chance = chance;
    }

    Duration next() {
        long whole = Math.min(most.toMillis(), FIRST.toMillis() << Math.min(tries, 20));
        tries++;
        return Duration.ofMillis(whole / 2 + chance.nextLong(whole / 2 + 1));
    }

    void reset() {
        tries = 0;
    }

    int tries() {
        return tries;
    }
}
