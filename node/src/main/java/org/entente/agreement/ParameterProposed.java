package org.entente.agreement;

/// One side proposes another value for a deadline.
///
/// @param reason why, in the words of the officer
record ParameterProposed(String key, int value, String reason) implements AgreementFact {}
