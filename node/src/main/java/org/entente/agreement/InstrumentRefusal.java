package org.entente.agreement;

import java.time.LocalDate;
import org.entente.journal.Refusal;
import org.entente.party.Government;

/// Why an act on an instrument was not recorded.
public sealed interface InstrumentRefusal extends Refusal {

    /// Only the organisation that concluded the agreement, or its liaison unit, states acts on it.
    record NotTheParty() implements InstrumentRefusal {
        @Override
        public String messageKey() {
            return "agreement.instrument.refusal.not-the-party";
        }
    }

    record NoPageWith(Government other) implements InstrumentRefusal {
        @Override
        public String messageKey() {
            return "agreement.instrument.refusal.no-page";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {other.code()};
        }
    }

    record AlreadyOnFile(LocalDate on) implements InstrumentRefusal {
        @Override
        public String messageKey() {
            return "agreement.instrument.refusal.already";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {on.toString()};
        }
    }

    record NotAsked() implements InstrumentRefusal {
        @Override
        public String messageKey() {
            return "agreement.instrument.refusal.not-asked";
        }
    }

    record InTheFuture() implements InstrumentRefusal {
        @Override
        public String messageKey() {
            return "agreement.instrument.refusal.future";
        }
    }

    record NoSuchOriginal(int count) implements InstrumentRefusal {
        @Override
        public String messageKey() {
            return "agreement.instrument.refusal.no-original";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {count};
        }
    }

    record HeldByOther(Government holder) implements InstrumentRefusal {
        @Override
        public String messageKey() {
            return "agreement.instrument.refusal.held";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {holder.code()};
        }
    }

    record PlaceMissing() implements InstrumentRefusal {
        @Override
        public String messageKey() {
            return "agreement.instrument.refusal.place";
        }
    }
}
