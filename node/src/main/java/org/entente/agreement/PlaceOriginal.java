package org.entente.agreement;

import org.entente.script.Script;
import org.jspecify.annotations.Nullable;

/// Put on record which original this side keeps, and where.
public record PlaceOriginal(int number, @Nullable Script script, String place, @Nullable String sha256) {}
