package org.entente.agreement;

import org.entente.journal.Fact;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;

/// A party says which original it keeps, and where.
///
/// @param number of the original, from 1
/// @param script that it is written in; null where the text knows no scripts
/// @param place  where it is kept
/// @param sha256 of its scan, in hexadecimal; null when there is none
record OriginalPlaced(int number, @Nullable Script script, String place, @Nullable String sha256) implements Fact {}
