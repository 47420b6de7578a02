package org.entente.agreement;

import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;

/// One original as the pages show it.
///
/// @param holder null while nobody has said who keeps it
/// @param place  null while nobody has said where
/// @param sha256 hash of its scan; null when there is none
/// @param entry  the entry that says so; null while there is none
public record OriginalLine(int number, @Nullable Script script, @Nullable Government holder, @Nullable String place, @Nullable String sha256, @Nullable Recorded entry) {}
