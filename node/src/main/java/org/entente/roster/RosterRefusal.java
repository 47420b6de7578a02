package org.entente.roster;

import java.time.Instant;
import java.time.LocalDate;
import org.entente.journal.Refusal;

/// Why the roster was not changed.
public sealed interface RosterRefusal extends Refusal {

    record NotALiaisonOfficer() implements RosterRefusal {}

    /// The node has no peer: there is no stream in which a roster could be stated.
    record NobodyToTell() implements RosterRefusal {}

    record OtherSidesOrganisation(String organisation) implements RosterRefusal {}

    record NotNamed(String officer) implements RosterRefusal {}

    record NothingChanged(String officer) implements RosterRefusal {}

    record StillOnDuty(String officer, Instant until) implements RosterRefusal {}

    record EndsBeforeItBegins() implements RosterRefusal {}

    record TooLong(long days) implements RosterRefusal {}

    record TooFarBack(long hours) implements RosterRefusal {}

    record OwnDeputy() implements RosterRefusal {}

    record AlreadyAssigned(String officer, Instant from, Instant until) implements RosterRefusal {}

    record OnLeave(String officer, LocalDate first, LocalDate last) implements RosterRefusal {}

    record NoSuchDuty(DutyId duty) implements RosterRefusal {}

    record OutsideTheDuty(Instant from, Instant until) implements RosterRefusal {}

    record SameOfficer(String officer) implements RosterRefusal {}

    record NobodyStandsIn(Instant from, Instant until) implements RosterRefusal {}

    @Override
    default String messageKey() {
        return "roster.refusal." + switch (this) {
            case NotALiaisonOfficer() -> "not-a-liaison-officer";
            case NobodyToTell() -> "nobody-to-tell";
            case OtherSidesOrganisation _ -> "other-sides-organisation";
            case NotNamed _ -> "not-named";
            case NothingChanged _ -> "nothing-changed";
            case StillOnDuty _ -> "still-on-duty";
            case EndsBeforeItBegins() -> "ends-before-it-begins";
            case TooLong _ -> "too-long";
            case TooFarBack _ -> "too-far-back";
            case OwnDeputy() -> "own-deputy";
            case AlreadyAssigned _ -> "already-assigned";
            case OnLeave _ -> "on-leave";
            case NoSuchDuty _ -> "no-such-duty";
            case OutsideTheDuty _ -> "outside-the-duty";
            case SameOfficer _ -> "same-officer";
            case NobodyStandsIn _ -> "nobody-stands-in";
        };
    }

    @Override
    default Object[] arguments() {
        return switch (this) {
            case NotALiaisonOfficer(), NobodyToTell(), EndsBeforeItBegins(), OwnDeputy() -> new Object[0];
            case OtherSidesOrganisation(String organisation) -> new Object[] {organisation};
            case NotNamed(String officer) -> new Object[] {officer};
            case NothingChanged(String officer) -> new Object[] {officer};
            case StillOnDuty(String officer, Instant until) -> new Object[] {officer, until};
            case TooLong(long days) -> new Object[] {days};
            case TooFarBack(long hours) -> new Object[] {hours};
            case AlreadyAssigned(String officer, Instant from, Instant until) -> new Object[] {officer, from, until};
            case OnLeave(String officer, LocalDate first, LocalDate last) -> new Object[] {officer, first, last};
            case NoSuchDuty(DutyId duty) -> new Object[] {duty.toString()};
            case OutsideTheDuty(Instant from, Instant until) -> new Object[] {from, until};
            case SameOfficer(String officer) -> new Object[] {officer};
            case NobodyStandsIn(Instant from, Instant until) -> new Object[] {from, until};
        };
    }
}
