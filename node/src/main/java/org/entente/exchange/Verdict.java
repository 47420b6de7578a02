package org.entente.exchange;

import org.entente.evidence.Finding;
import org.entente.evidence.Sha256;
import org.entente.evidence.VerifiedBundle;
import org.entente.evidence.VerifiedEntry;

/// What the checks make of an arrival.
sealed interface Verdict {

    /// Everything passed; the entries that are new here may be admitted.
    record Trusted(VerifiedBundle bundle) implements Verdict {}

    /// Nothing in it is new.
    ///
    /// @param upTo number of its last entry
    record Repeat(long upTo) implements Verdict {}

    /// Something needed for a decision is not here yet.
    record Held(Finding.Undecided why) implements Verdict {}

    /// A check failed.
    ///
    /// @param line the faulty line, from 1; 0 if it is no single one
    record Rejected(Finding.Failed why, int line) implements Verdict {}

    /// The stream's owner has signed two different entries with one number.
    record Forked(long sequence, Sha256 held, VerifiedEntry other) implements Verdict {}
}
