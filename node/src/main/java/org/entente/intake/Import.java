package org.entente.intake;

import java.time.Instant;
import java.util.UUID;
import org.entente.journal.Refusal;
import org.jspecify.annotations.Nullable;

/// A file that is taken in, was, or waits for its turn.
///
/// @param officer number of the officer who approves the batch
/// @param refusal why the file as a whole was refused, if it was
public record Import(UUID id, ImportState state, String officer, Instant begun, IntakeReport report, @Nullable Refusal refusal) {}
