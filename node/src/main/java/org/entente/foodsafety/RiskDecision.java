package org.entente.foodsafety;

import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// How serious the sender holds the risk to be, and why.
///
/// @param reasoning at most 4,000 characters
public record RiskDecision(Level level, @Nullable ScriptText reasoning) {

    public enum Level {
        SERIOUS,
        POTENTIALLY_SERIOUS,
        NOT_SERIOUS,
        UNDECIDED;

        public String messageKey() {
            return "foodsafety.risk." + name();
        }
    }

    public RiskDecision {
        Limits.present("level", level);
        Limits.text("reasoning", reasoning, Limits.PASSAGE);
    }
}
