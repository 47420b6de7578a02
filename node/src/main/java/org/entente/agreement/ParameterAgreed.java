package org.entente.agreement;

/// The other side accepts a proposed value; it holds from then on.
///
/// @param reason why, in the words of the officer
record ParameterAgreed(String key, int value, String reason) implements AgreementFact {}
