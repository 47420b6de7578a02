package org.entente.agreement;

import java.time.LocalDate;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// Put on record that this side signed an agreement, or sealed it, on its page with another.
///
/// @param post  office of the signatory; not asked for a seal
/// @param name  of the signatory; null when the page does not state it
/// @param place null when the page does not state it
public record SignInstrument(Government with, Instrument.Condition act, @Nullable String post, @Nullable String name, LocalDate on, @Nullable String place) {}
