package org.entente.intake;

import org.entente.journal.Refusal;

/// A file was taken in, row by row, or refused as a whole.
public sealed interface IntakeOutcome {

    record Taken(IntakeReport report) implements IntakeOutcome {}

    record Refused(Refusal refusal) implements IntakeOutcome {}
}
