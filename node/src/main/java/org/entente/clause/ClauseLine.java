package org.entente.clause;

import java.time.Instant;
import org.entente.agreement.Strength;
import org.jspecify.annotations.Nullable;

/// A clause as the register shows it.
///
/// @param page page on which it is seen how it is kept; null when no module keeps it
/// @param last the latest entry that names it; null when there is none
/// @param keptHere when a private record of this node last showed it kept; null when none does
/// @param open how much about it is open, and how much of that is late
public record ClauseLine(String clause, Strength strength, ClauseState state, @Nullable String page, @Nullable LastKept last, @Nullable Instant keptHere, ClauseWork open) {}
