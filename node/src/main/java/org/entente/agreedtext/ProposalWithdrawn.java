package org.entente.agreedtext;

/// The party that proposed takes it back.
record ProposalWithdrawn(String digest, String reason) implements Answer {}
