package org.entente.foodsafety;

import java.time.Instant;
import org.entente.script.ScriptText;

/// A duty about a notification that is open, for the desk.
///
/// @param ours whether this node's government owes it
public record OverdueItem(NotificationReference reference, ScriptText title, Classification classification, boolean exercise, boolean ours, Duty duty) {

    public boolean late(Instant now) {
        return duty.late(now);
    }
}
