package org.entente.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From one moment to another an officer answers for a side, at office hours and outside them.
///
/// @param duty            such as `HK-2015-09-3`
/// @param until           the first moment that no longer belongs to it; at most 31 days after `from`
/// @param outOfHoursPhone the number that is answered at any hour
/// @param replaces        the duty that this one takes over from, if any
record DutyAssigned(
        String duty, Instant from, Instant until, String officer, @Nullable String deputy, String outOfHoursPhone, @Nullable String replaces)
        implements RosterFact {

    /// The longest spell of duty.
    static final Duration LONGEST = Duration.ofDays(31);

    DutyAssigned {
        if (!DutyId.parse(duty).month().equals(DutyId.monthOf(from))) {
            throw new IllegalArgumentException("A duty is named by the month in which it begins: " + duty + ", " + from);
        }
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A duty lasts more than nothing and at most 31 days: " + from + " to " + until);
        }
        if (Objects.equals(officer, deputy)) {
            throw new IllegalArgumentException("Nobody is the deputy of himself: " + officer);
        }
        new Telephone(outOfHoursPhone);
    }

    DutyId id() {
        return DutyId.parse(duty);
    }
}
