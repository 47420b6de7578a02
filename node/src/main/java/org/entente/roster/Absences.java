package org.entente.roster;

import java.time.Instant;
import java.util.Optional;

/// Who is away when, as far as this node knows of its own officers.
@FunctionalInterface
interface Absences {

    /// A leave of the officer that touches the time between two moments.
    Optional<LeaveLine> of(String officer, Instant from, Instant until);
}
