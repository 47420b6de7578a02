package org.entente.roster;

import java.time.Instant;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// Command: somebody else of this side takes over the rest of a duty.
///
/// @param at     from when; within the duty
/// @param deputy who stands in from then on, if anybody
/// @param note   what the next officer and the other side should know; at most 500 characters
public record HandOver(DutyId duty, Instant at, String officer, @Nullable String deputy, @Nullable ScriptText note) {

    /// The longest note, in characters.
    public static final int LONGEST_NOTE = 500;
}
