package org.entente.rumour;

import java.time.Instant;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A side has found a report in the media that has to be verified.
///
/// @param source    address of the report, `http` or `https`, at most 2,000 characters; null for what has none
/// @param outlet    name of the station, paper or group, at most 120 characters
/// @param firstSeen when it was first seen
/// @param headline  in one line what is claimed, at most 120 characters
/// @param claim     what is claimed, at most 4,000 characters
record RumourOpened(
        Medium medium, @Nullable String source, @Nullable String outlet, Instant firstSeen, ScriptText headline, ScriptText claim, boolean exercise) implements RumourFact {

    RumourOpened {
        if (source != null && !source.matches("https?://\\S{1,1990}")) {
            throw new IllegalArgumentException("Not an address of a report: " + source);
        }
        if (headline.text().isBlank() || headline.text().length() > OpenRumour.LONGEST_HEADLINE || claim.text().isBlank() || claim.text().length() > OpenRumour.LONGEST_CLAIM) {
            throw new IllegalArgumentException("A report has a headline of 120 characters and a claim of 4,000 at the most");
        }
    }

    @Override
    public boolean practises() {
        return exercise;
    }
}
