package org.entente.journal;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.entente.evidence.VerifiedBundle;
import org.entente.party.Signatory;

/// What waits for the writer.
sealed interface Work {

    /// A decision of this node's own officers or systems.
    ///
    /// @param continued whether what is accepted begins a new stream of this node under the agreement
    record Command(String agreement, Signatory who, Decision decision, boolean continued, CompletableFuture<Outcome> answer) implements Work {}

    /// Entries of a peer whose signatures and chain were verified, and what must be stored together with them.
    record Arrival(VerifiedBundle bundle, Consumer<Admission> together, CompletableFuture<Admission> answer) implements Work {}

    /// Every stream of this node goes over to the newest key.
    record KeyChange(Signatory who, CompletableFuture<KeysChanged> answer) implements Work {}

    CompletableFuture<?> answer();
}
