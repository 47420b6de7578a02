package org.entente.rumour;

import org.jspecify.annotations.Nullable;

/// Which stories a list shows; null means any.
///
/// @param words words in the headline or claim of a report, in either script, separated by spaces
/// @param side  code of the government that opened a report of it
public record RumourFilter(@Nullable String words, @Nullable RumourStatus status, @Nullable Medium medium, @Nullable String side) {

    public static final RumourFilter ALL = new RumourFilter(null, null, null, null);
}
