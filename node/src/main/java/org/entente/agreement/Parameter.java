package org.entente.agreement;

import java.time.Duration;

/// A deadline of an agreement. The texts name no hours, so each is our proposal until both sides agree another.
///
/// @param key     such as `assess.hours`; the last part is its unit
/// @param clause  the clause whose duty it measures
/// @param initial value that holds until another is agreed
/// @param least   smallest value that can be proposed
/// @param most    largest value that can be proposed
public record Parameter(String key, String clause, int initial, int least, int most) {

    /// `minutes` or `hours`.
    public String unit() {
        return key.endsWith("minutes") ? "minutes" : "hours";
    }

    /// A number of this parameter's unit as a duration.
    public Duration duration(int value) {
        return unit().equals("minutes") ? Duration.ofMinutes(value) : Duration.ofHours(value);
    }

    public boolean allows(int value) {
        return value >= least && value <= most;
    }
}
