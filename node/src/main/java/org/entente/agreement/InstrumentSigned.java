package org.entente.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A party signed the agreement on its page with another.
///
/// @param organisation for which it was signed
/// @param post         office of the signatory; null when the page does not state it
/// @param name         null when the page does not state it
record InstrumentSigned(String with, String organisation, @Nullable String post, @Nullable String name, LocalDate on, @Nullable String place) implements InstrumentFact {

    @Override
    public Instrument.Condition act() {
        return Instrument.Condition.SIGNATURE;
    }
}
