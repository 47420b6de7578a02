package org.entente.rumour;

import java.time.Instant;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// Command: put a report from the media on the rumour desk of both sides.
///
/// @param source   address of the report, `http` or `https`, at most 2,000 characters
/// @param outlet   name of the station, paper or group, at most 120 characters
/// @param headline in one line what is claimed, 1 to 120 characters
/// @param claim    what is claimed, 1 to 4,000 characters
public record OpenRumour(
        Medium medium, @Nullable String source, @Nullable String outlet, Instant firstSeen, ScriptText headline, ScriptText claim, boolean exercise) {

    /// In characters.
    public static final int LONGEST_HEADLINE = 120;

    /// In characters.
    public static final int LONGEST_CLAIM = 4_000;

    /// In characters.
    public static final int LONGEST_OUTLET = 120;

    /// In characters.
    public static final int LONGEST_SOURCE = 2_000;
}
