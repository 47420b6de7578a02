package org.entente.bench;

import java.time.Duration;

/// Who submits, and how eagerly: each submitter waits for the stored receipt of its document before the next.
///
/// @param submitters how many at once
/// @param pause      that each makes after a receipt; none under load
record Load(int submitters, Duration pause) {

    /// One document at a time on a line where nothing else happens.
    static final Load IDLE = new Load(1, Duration.ofMillis(50));

    static Load of(int submitters) {
        return new Load(submitters, Duration.ZERO);
    }

    boolean isIdle() {
        return pause.isPositive();
    }

    /// How it stands in the lines of JSON: the number of submitters, 0 for the idle line.
    int number() {
        return isIdle() ? 0 : submitters;
    }

    @Override
    public String toString() {
        return isIdle() ? "idle" : Integer.toString(submitters);
    }
}
