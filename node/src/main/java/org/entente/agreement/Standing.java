package org.entente.agreement;

import java.time.LocalDate;
import java.util.List;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// How an agreement stands between two of its parties on a day.
public sealed interface Standing {

    /// @param until last day, included; null when it has no end
    record InForce(LocalDate from, @Nullable LocalDate until) implements Standing {}

    /// Everything is on file, and the day has not come.
    record Later(LocalDate from) implements Standing {}

    /// @param until the last day on which it was in force
    record Ended(LocalDate from, LocalDate until) implements Standing {}

    /// Something that entry into force depends on is not on file.
    record NotYet(List<Missing> missing) implements Standing {

        public NotYet {
            missing = List.copyOf(missing);
        }
    }

    /// There is no page that the two could have signed.
    record NoPage() implements Standing {}

    /// An act of a party that is not on file.
    record Missing(Government government, Instrument.Condition act) {

        public String messageKey() {
            return "agreement.missing." + act;
        }
    }
}
