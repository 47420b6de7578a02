package org.entente.foodsafety;

import java.time.LocalDate;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// Something done about the risk.
///
/// @param voluntary   by the firm itself; null when not said
/// @param scope       at most 4,000 characters
/// @param responsible who carries it out, at most 100 characters
public record Measure(Kind kind, @Nullable LocalDate date, @Nullable Boolean voluntary, @Nullable ScriptText scope, @Nullable String responsible) {

    public enum Kind {
        RECALL,
        WITHDRAWAL,
        DETENTION,
        DESTRUCTION,
        SUSPENSION,
        WARNING,
        REINFORCED_CHECKS,
        OTHER;

        public String messageKey() {
            return "foodsafety.measure." + name();
        }
    }

    public Measure {
        Limits.present("measure.kind", kind);
        Limits.text("measure.scope", scope, Limits.PASSAGE);
        Limits.text("measure.responsible", responsible, Limits.SHORT);
    }
}
