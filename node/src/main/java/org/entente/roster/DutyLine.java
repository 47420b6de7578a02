package org.entente.roster;

import java.time.Instant;
import org.entente.evidence.Sha256;
import org.entente.party.Names;
import org.jspecify.annotations.Nullable;

/// A spell of duty as it stands.
///
/// @param until     the first moment that no longer belongs to it; earlier than first said if it was handed over
/// @param names     of the officer, by number if the number was never named
/// @param phone     the number that is answered at any hour
/// @param replaces  the duty that it took over from, if any
/// @param agreement key of the stream that states it, with the entry's number and hash
public record DutyLine(
        DutyId id,
        Instant from,
        Instant until,
        String officer,
        Names names,
        @Nullable String deputy,
        @Nullable Names deputyNames,
        String phone,
        @Nullable DutyId replaces,
        String agreement,
        long sequence,
        Sha256 hash) {

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    public boolean touches(Instant from, Instant until) {
        return this.from.isBefore(until) && this.until.isAfter(from);
    }
}
