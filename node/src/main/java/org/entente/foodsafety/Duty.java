package org.entente.foodsafety;

import java.time.Instant;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// Something that a side owes about a notification, with its clock.
///
/// @param owes   which side
/// @param clause the clause that it keeps
/// @param since  from when the clock runs
/// @param dueAt  until when, by the deadlines that both sides have agreed
/// @param doneAt null while it is open
public record Duty(Kind kind, Government owes, String clause, Instant since, Instant dueAt, @Nullable Instant doneAt) {

    public enum Kind {
        /// Somebody opens an alert.
        OPEN,
        ASSESS,
        REPORT,
        INFORM,
        /// The owner supplies what is missing.
        COMPLETE,
        /// The side that was asked answers.
        ANSWER;

        public String messageKey() {
            return "foodsafety.duty." + name();
        }
    }

    public boolean done() {
        return doneAt != null;
    }

    /// Whether it is still open after its time, or was done after it.
    public boolean late(Instant now) {
        return (doneAt == null ? now : doneAt).isAfter(dueAt);
    }
}
