package org.entente.publicregister;

/// A figure or code with how often it stands in each language.
public record FigureDifference(String value, long hant, long hans, long en) {}
