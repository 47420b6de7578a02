package org.entente.agreement;

import java.time.LocalDate;
import org.entente.journal.Fact;

/// An act of a party on an agreement's instrument.
sealed interface InstrumentFact extends Fact permits InstrumentSigned, InstrumentSealed {

    /// Code of the other government on the signature page.
    String with();

    /// The day on which it was done.
    LocalDate on();

    /// What was done.
    Instrument.Condition act();
}
