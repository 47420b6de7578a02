package org.entente.presscheck;

import java.time.Instant;
import org.entente.foodsafety.NotificationReference;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A press check as lists show it.
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
        @Nullable Instant publishedUnverifiedAt) {

    public boolean late(Instant now) {
        return answeredAt == null && now.isAfter(dueAt);
    }
}
