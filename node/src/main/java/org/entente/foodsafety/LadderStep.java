package org.entente.foodsafety;

import java.time.Instant;
import org.entente.evidence.Actor;
import org.entente.journal.Recorded;
import org.jspecify.annotations.Nullable;

/// One rung of what the addressee has done with a notification.
///
/// @param at    when; for duties the time that the officer stated. Null while it has not happened
/// @param entry the entry that shows it; null while it has not happened, and for delivery, which a receipt shows
public record LadderStep(Step step, @Nullable Instant at, @Nullable Recorded entry) {

    public enum Step {
        SENT,
        /// The other node holds it, byte for byte; shown by its receipt.
        DELIVERED,
        OPENED,
        ASSESSED,
        REPORTED,
        INFORMED,
        CLOSED;

        public String messageKey() {
            return "foodsafety.step." + name();
        }
    }

    public boolean done() {
        return at != null;
    }

    /// Who did it, where an officer did.
    public @Nullable Actor officer() {
        return entry == null ? null : entry.actor();
    }
}
