package org.entente.presscheck;

import java.time.Instant;
import org.entente.foodsafety.NotificationReference;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A press check as lists show it.
///
/// @param releasedAt when this node released the text as verified; known to the asker's node only
public record PressLine(
        PressReference reference,
        Government addressee,
        PressState state,
        boolean exercise,
        ScriptText title,
        @Nullable NotificationReference notification,
        Instant requestedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Instant publishedUnverifiedAt,
        @Nullable Instant releasedAt) {

    public boolean late(Instant now) {
        return answeredAt == null && now.isAfter(dueAt);
    }
}
