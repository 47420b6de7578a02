package org.entente.agreement;

import org.entente.journal.Refusal;

/// Why a deadline was not proposed, accepted or declined.
public sealed interface ParameterRefusal extends Refusal {

    record NotALiaisonOfficer() implements ParameterRefusal {
        @Override
        public String messageKey() {
            return "agreement.refusal.not-a-liaison-officer";
        }
    }

    record OutOfRange(int least, int most) implements ParameterRefusal {
        @Override
        public String messageKey() {
            return "agreement.refusal.out-of-range";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {least, most};
        }
    }

    record ReasonMissing() implements ParameterRefusal {
        @Override
        public String messageKey() {
            return "agreement.refusal.reason-missing";
        }
    }

    record AlreadyHolds(int value) implements ParameterRefusal {
        @Override
        public String messageKey() {
            return "agreement.refusal.already-holds";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {value};
        }
    }

    record NothingProposed() implements ParameterRefusal {
        @Override
        public String messageKey() {
            return "agreement.refusal.nothing-proposed";
        }
    }

    record OwnProposal() implements ParameterRefusal {
        @Override
        public String messageKey() {
            return "agreement.refusal.own-proposal";
        }
    }
}
