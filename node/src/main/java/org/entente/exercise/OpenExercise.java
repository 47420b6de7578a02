package org.entente.exercise;

import java.time.Instant;
import org.entente.party.Government;
import org.entente.script.ScriptText;

/// Command: open an exercise with another side.
///
/// @param name  1 to 100 characters
/// @param until the first moment that no longer belongs to it; at most 31 days after `from`
public record OpenExercise(Government partner, ScriptText name, Instant from, Instant until) {

    public static final int LONGEST_NAME = 100;
}
