package org.entente.journal;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.entente.evidence.VerifiedBundle;
import org.entente.party.Signatory;

/// What waits for the writer.
sealed interface Work {

    /// A decision of this node's own officers or systems.
    record Command(String agreement, Signatory who, Decision decision, CompletableFuture<Outcome> answer) implements Work {}

    /// Entries of a peer whose signatures and chain were verified, and what must be stored together with them.
    record Arrival(VerifiedBundle bundle, Consumer<Admission> together, CompletableFuture<Admission> answer) implements Work {}

    CompletableFuture<?> answer();
}
