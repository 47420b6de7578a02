package org.entente.agreedtext;

/// A party consents to exactly what was proposed.
record ProposalConsented(String digest) implements Answer {}
