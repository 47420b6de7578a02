package org.entente.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A time in which nobody of a side is on duty.
///
/// @param until the first moment that somebody is on duty again, or the end of the time that was asked about
public record Gap(Instant from, Instant until) {

    /// The times between two moments that none of these duties covers.
    static List<Gap> between(Instant from, Instant until, List<DutyLine> duties) {
        List<Gap> gaps = new ArrayList<>();
        Instant covered = from;
        for (DutyLine duty : duties.stream().sorted(Comparator.comparing(DutyLine::from)).toList()) {
            if (duty.from().isAfter(covered)) {
                gaps.add(new Gap(covered, duty.from().isBefore(until) ? duty.from() : until));
            }
            covered = duty.until().isAfter(covered) ? duty.until() : covered;
            if (!covered.isBefore(until)) {
                return gaps;
            }
        }
        gaps.add(new Gap(covered, until));
        return gaps;
    }

    /// Whether a part of it lies between two moments.
    public boolean touches(Instant from, Instant until) {
        return this.from.isBefore(until) && this.until.isAfter(from);
    }
}
