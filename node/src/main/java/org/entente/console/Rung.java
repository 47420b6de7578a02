package org.entente.console;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One step of a ladder: how far something has come on the other side.
///
/// @param at   when the step was taken; null while it has not been
/// @param note by whom or with what finding, or the limit of a step that is due
public record Rung(Status.Kind kind, Text name, @Nullable Instant at, @Nullable Text note) {}
