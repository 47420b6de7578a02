package org.entente.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that somebody has set wrong, and may set again while the node runs.
final class ClockThatIsOff extends Clock {

    private volatile Duration off = Duration.ZERO;

    void set(Duration off) {
        this.off = off;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(off);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
