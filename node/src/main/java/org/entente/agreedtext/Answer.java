package org.entente.agreedtext;

/// What is said of a proposal: by another party, or by the one that withdraws it.
sealed interface Answer extends TextFact permits ProposalConsented, ProposalDeclined, ProposalWithdrawn, SupplementSigned {

    /// Hash of what is answered, as {@link Proposal#digest} gives it.
    String digest();
}
