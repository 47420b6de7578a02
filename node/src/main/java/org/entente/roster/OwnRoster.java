package org.entente.roster;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.journal.Recorded;
import org.entente.party.Government;

/// The roster of one side as its facts leave it, as far as a decision asks for it.
record OwnRoster(Government own, Function<String, List<Recorded>> about) {

    /// An officer who is named and has not been relieved.
    Optional<OfficerNamed> officer(String number) {
        return latest(number).filter(OfficerNamed.class::isInstance).map(OfficerNamed.class::cast);
    }

    /// How often something was said about an officer.
    int edition(String number) {
        return latest(number).map(OwnRoster::editionOf).orElse(0);
    }

    /// Duties that touch the time between two moments, in order.
    List<Duty> duties(Instant from, Instant until) {
        List<Duty> duties = new ArrayList<>();
        YearMonth last = DutyId.monthOf(until);
        for (YearMonth month = DutyId.monthOf(from.minus(DutyAssigned.LONGEST)); !month.isAfter(last); month = month.plusMonths(1)) {
            ofMonth(month).stream().filter(each -> !each.spell().isEmpty() && each.spell().touches(from, until)).forEach(duties::add);
        }
        duties.sort(Comparator.comparing(each -> each.spell().from()));
        return duties;
    }

    Optional<Duty> duty(DutyId id) {
        return ofMonth(id.month()).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The last number given to a duty of a month.
    int numbered(YearMonth month) {
        return ofMonth(month).stream().mapToInt(each -> each.id().number()).max().orElse(0);
    }

    private List<Duty> ofMonth(YearMonth month) {
        List<Recorded> facts = own(DutyId.subject(own, month));
        List<DutyCancelled> cancelled = facts.stream().map(Recorded::fact).filter(DutyCancelled.class::isInstance).map(DutyCancelled.class::cast).toList();
        return facts.stream().filter(each -> each.fact() instanceof DutyAssigned).map(each -> Duty.of(each, cancelled)).toList();
    }

    private Optional<RosterFact> latest(String number) {
        return own(OfficerNamed.subject(own, number)).stream().map(each -> (RosterFact) each.fact()).max(Comparator.comparing(OwnRoster::editionOf));
    }

    private List<Recorded> own(String subject) {
        return about.apply(subject).stream().filter(each -> each.government().equals(own) && each.fact() instanceof RosterFact).toList();
    }

    private static int editionOf(RosterFact fact) {
        return switch (fact) {
            case OfficerNamed named -> named.edition();
            case OfficerRelieved relieved -> relieved.edition();
            case DutyAssigned _, DutyCancelled _ -> 0;
        };
    }
}
