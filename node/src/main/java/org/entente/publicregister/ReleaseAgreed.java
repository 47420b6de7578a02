package org.entente.publicregister;

import org.entente.evidence.Sha256;

/// A side agrees to what the other has proposed, word for word.
///
/// @param hash of the proposal
record ReleaseAgreed(String hash) implements ReleaseFact {

    ReleaseAgreed {
        hash = new Sha256(hash).hex();
    }
}
