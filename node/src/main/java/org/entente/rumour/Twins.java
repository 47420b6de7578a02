package org.entente.rumour;

import java.time.Instant;
import org.entente.evidence.Actor;
import org.entente.journal.Recorded;

/// That a side said two reports are one story.
///
/// @param one   the report about which it was stated
/// @param other the report that it names
public record Twins(RumourId one, RumourId other, Instant at, Actor by, Place place) {

    static Twins of(Recorded entry, TwinLinked fact) {
        return new Twins(RumourId.of(entry.subject()), RumourId.of(fact.twin()), entry.time(), entry.actor(), Place.of(entry));
    }

    boolean names(RumourId report) {
        return one.equals(report) || other.equals(report);
    }

    boolean isBetween(RumourId a, RumourId b) {
        return !a.equals(b) && names(a) && names(b);
    }
}
