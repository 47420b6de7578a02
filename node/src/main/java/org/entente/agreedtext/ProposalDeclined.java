package org.entente.agreedtext;

/// A party does not consent, and says why.
record ProposalDeclined(String digest, String reason) implements Answer {}
