package org.entente.journal;

import java.time.Instant;

/// A command as the journal's writer meets it: looks at what is on record and rules. Runs in the writer's transaction, so that it may also read
/// and write the private tables of its module; what it does there is undone if the facts are not stored. It may run twice when a
/// neighbour in the same transaction failed, and must not wait for anything.
@FunctionalInterface
public interface Decision {

    /// @param now the time at which what is accepted will be signed
    Ruling decide(Ledger ledger, Instant now);
}
