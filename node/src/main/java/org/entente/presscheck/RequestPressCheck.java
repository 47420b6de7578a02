package org.entente.presscheck;

import java.time.Instant;
import java.util.List;
import org.entente.foodsafety.NotificationReference;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// Ask the other side to verify a text.
///
/// @param firms further firms of the other side that the officer names besides those that the gate finds
public record RequestPressCheck(
        PressText text, List<ScriptText> firms, @Nullable ScriptText question, @Nullable NotificationReference notification, @Nullable Instant plannedAt, boolean exercise) {

    /// Characters in the question.
    public static final int QUESTION = 2_000;
}
