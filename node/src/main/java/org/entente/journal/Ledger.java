package org.entente.journal;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.Sha256;

/// What is on record at the moment of a decision, including what was accepted before it in the same transaction.
public interface Ledger {

    /// All applied entries about a subject under the agreement of the decision, of every government, each after what it answers.
    List<Recorded> about(String subject);

    /// The applied entry with this hash.
    Optional<Recorded> entry(Sha256 hash);
}
