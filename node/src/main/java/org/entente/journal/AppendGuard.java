package org.entente.journal;

import java.util.Optional;

/// May keep this node from adding to its own streams: for instance while it cannot be sure that it still holds all that it has stated. Entries of others, and own
/// ones that come back, are admitted all the same.
public interface AppendGuard {

    /// Asked on the caller's thread before a decision is put before the writer; may wait for a moment to find out.
    Optional<Refusal> obstacle(String agreement);
}
