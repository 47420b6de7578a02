package org.entente.agreement;

import java.time.Duration;

/// A deadline of an agreement. The texts name no hours, so each is our proposal until both sides agree another.
///
/// @param key     such as `assess.hours`; it ends with its unit
/// @param clause  the clause whose duty it measures
/// @param initial value that holds until another is agreed
/// @param least   smallest value that can be proposed
/// @param most    largest value that can be proposed
public record Parameter(String key, String clause, int initial, int least, int most) {

    /// `minutes`, `hours`, or `rule` for a choice among rules that are numbered from 1.
    public String unit() {
        return key.endsWith("minutes") ? "minutes" : key.endsWith("rule") ? "rule" : "hours";
    }

    /// A number of this parameter's unit as a duration.
    public Duration duration(int value) {
        return unit().equals("minutes") ? Duration.ofMinutes(value) : Duration.ofHours(value);
    }

    public boolean allows(int value) {
        return value >= least && value <= most;
    }
}
