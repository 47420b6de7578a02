package org.entente.roster;

import java.time.Instant;
import java.time.LocalDate;

/// Command: an officer of this side is away for whole days. Deputies take over the duties of those days; the leave itself stays on this node.
///
/// @param last the last day of the leave; at most 366 days after the first
public record TakeLeave(String officer, LocalDate first, LocalDate last) {

    Instant from() {
        return first.atStartOfDay(DutyId.ZONE).toInstant();
    }

    Instant until() {
        return last.plusDays(1).atStartOfDay(DutyId.ZONE).toInstant();
    }
}
