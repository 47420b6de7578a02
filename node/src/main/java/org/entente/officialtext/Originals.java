package org.entente.officialtext;

import org.jspecify.annotations.Nullable;

/// How many originals an agreement has, as its text says.
///
/// @param hant     how many of them in Traditional script; null when the text does not say
/// @param hans     how many in Simplified script; null when the text does not say
/// @param perParty how many each party keeps; null when the text does not say
/// @param annexes  whether annexes belong to them
public record Originals(int count, @Nullable Integer hant, @Nullable Integer hans, @Nullable Integer perParty, boolean annexes, Passage passage) {}
