package org.entente.agreement;

import java.time.LocalDate;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// Whether an agreement is in force, computed for each pair of parties and each day from the conditions of its text and the acts on file.
record Force(Instrument instrument, Acts acts, TermRule rule) {

    Standing between(Government a, Government b, LocalDate day) {
        if (instrument.page(a, b).isEmpty()) {
            return new Standing.NoPage();
        }
        return acts.complete(a, b).map(from -> since(from, day)).orElseGet(() -> new Standing.NotYet(acts.missing(a, b)));
    }

    private Standing since(LocalDate from, LocalDate day) {
        LocalDate until = until(from);
        if (day.isBefore(from)) {
            return new Standing.Later(from);
        }
        return until != null && day.isAfter(until) ? new Standing.Ended(from, until) : new Standing.InForce(from, until);
    }

    private @Nullable LocalDate until(LocalDate from) {
        return instrument.termYears() == null ? null : rule.lastDay(from, instrument.termYears());
    }
}
