package org.entente.agreedtext;

import org.entente.evidence.Sha256;

/// What one party puts before the others. Alone it changes nothing.
public sealed interface Proposal extends TextFact permits TextTabled, AmendmentProposed, SupplementProposed {

    /// What the others answer: a hash of all that is proposed.
    Sha256 digest();

    /// Whether the words are those that it names by hash.
    default boolean verifies() {
        return true;
    }
}
