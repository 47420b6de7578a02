package org.entente.agreement;

/// The other side does not accept a proposed value.
///
/// @param reason why, in the words of the officer
record ParameterDeclined(String key, int value, String reason) implements AgreementFact {}
