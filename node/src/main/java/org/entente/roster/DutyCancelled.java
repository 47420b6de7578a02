package org.entente.roster;

import java.time.Instant;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A duty ends at an earlier moment than was said, or is called off as a whole. Of several such words the earliest end holds.
///
/// @param from the first moment that no longer belongs to the duty; its beginning when it is called off as a whole
/// @param note what the officer adds, if anything; at most 500 characters
record DutyCancelled(String duty, Instant from, Cause cause, @Nullable ScriptText note) implements RosterFact {

    /// Why a duty ends early. The leave of an officer shows as a handover: it is nobody else's business.
    enum Cause {
        /// Somebody else takes over.
        HANDOVER,
        /// The plan was changed.
        CHANGE
    }

    DutyId id() {
        return DutyId.parse(duty);
    }
}
