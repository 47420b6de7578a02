package org.entente.agreedtext;

import java.time.LocalDate;
import java.util.List;

/// Propose changes to the text of an agreement.
///
/// @param changes without ids for what is put in; those are given with the proposal
/// @param applies first day on which they hold
public record ProposeAmendment(List<ClauseChange> changes, LocalDate applies, String reason) {

    public ProposeAmendment {
        changes = List.copyOf(changes);
        reason = reason.strip();
    }
}
