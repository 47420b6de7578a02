package org.entente.evidence;

/// What becomes of a bundle of entries.
public sealed interface BundleVerdict {

    /// All entries are good; those known already are dropped.
    record Trusted(VerifiedBundle bundle) implements BundleVerdict {}

    /// Cannot be decided yet: something is missing here. Nothing is admitted; try again later.
    record Held(Finding.Undecided why) implements BundleVerdict {}

    /// Something is wrong; nothing is admitted.
    ///
    /// @param line the first faulty line, counted from 1; 0 if the bundle as a whole is at fault
    record Rejected(Finding.Failed why, int line) implements BundleVerdict {}

    /// The stream's owner signed two different entries with one number: the one known by its hash and this one. Nothing is admitted.
    ///
    /// @param line where the other form stands, counted from 1
    record Fork(StreamId stream, long sequence, Sha256 known, VerifiedEntry other, int line) implements BundleVerdict {}
}
