package org.entente.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A party put its official seal on its page with another.
///
/// @param organisation whose seal it is
record InstrumentSealed(String with, String organisation, LocalDate on, @Nullable String place) implements InstrumentFact {

    @Override
    public Instrument.Condition act() {
        return Instrument.Condition.SEAL;
    }
}
