package org.entente.roster;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Command: put an officer of this side on duty.
///
/// @param until  the first moment that no longer belongs to the duty; at most 31 days after `from`
/// @param deputy who stands in, if anybody
/// @param phone  the number that is answered at any hour; the officer's own out-of-hours number if none is given
public record AssignDuty(Instant from, Instant until, String officer, @Nullable String deputy, @Nullable Telephone phone) {

    Optional<String> standsIn() {
        return Optional.ofNullable(deputy);
    }
}
