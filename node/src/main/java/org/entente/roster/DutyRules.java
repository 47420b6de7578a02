package org.entente.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.journal.Ruling;

/// What may be done with duties, and what follows from it.
///
/// @param now the time of the decision
record DutyRules(OwnRoster roster, Absences absences, Instant now) {

    /// What was arranged by telephone while a node was down is entered afterwards, up to this long.
    static final Duration BACK = Duration.ofHours(24);

    /// How far ahead a duty may end.
    static final Duration AHEAD = Duration.ofDays(400);

    DutyRules {
        now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    Ruling assign(AssignDuty command) {
        String phone = command.phone() != null ? command.phone().number() : roster.officer(command.officer()).map(OfficerNamed::outOfHoursPhone).orElse("");
        Spell spell = new Spell(command.from().truncatedTo(ChronoUnit.MINUTES), command.until().truncatedTo(ChronoUnit.MINUTES), command.officer(), command.deputy(), phone);
        return first(() -> times(spell), () -> people(spell), () -> alreadyAssigned(spell)).orElseGet(() -> new DutyPlan(roster).assign(spell, null).accepted());
    }

    Ruling handOver(HandOver command) {
        Duty duty = roster.duty(command.duty()).orElse(null);
        if (duty == null) {
            return Ruling.refuse(new RosterRefusal.NoSuchDuty(command.duty()));
        }
        Instant at = command.at().truncatedTo(ChronoUnit.MINUTES);
        Spell was = duty.spell();
        if (at.isBefore(was.from()) || !at.isBefore(was.until())) {
            return Ruling.refuse(new RosterRefusal.OutsideTheDuty(was.from(), was.until()));
        }
        if (command.officer().equals(was.officer())) {
            return Ruling.refuse(new RosterRefusal.SameOfficer(command.officer()));
        }
        String phone = roster.officer(command.officer()).map(OfficerNamed::outOfHoursPhone).orElse("");
        Spell rest = was.between(at, was.until()).by(command.officer(), command.deputy(), phone);
        return first(() -> back(at), () -> people(rest)).orElseGet(() -> new DutyPlan(roster).replace(duty, rest, command.note()).accepted());
    }

    Ruling callOff(CallOffDuty command) {
        Duty duty = roster.duty(command.duty()).filter(each -> each.spell().until().isAfter(now)).orElse(null);
        if (duty == null || duty.spell().isEmpty()) {
            return Ruling.refuse(new RosterRefusal.NoSuchDuty(command.duty()));
        }
        Instant end = later(now, duty.spell().from());
        return new DutyPlan(roster).end(duty, end, DutyCancelled.Cause.CHANGE, command.reason()).accepted();
    }

    /// The duties of somebody who goes on leave pass to their deputies for the days of the leave.
    Ruling leave(TakeLeave command) {
        if (roster.officer(command.officer()).isEmpty()) {
            return Ruling.refuse(new RosterRefusal.NotNamed(command.officer()));
        }
        if (command.last().isBefore(command.first())) {
            return Ruling.refuse(new RosterRefusal.EndsBeforeItBegins());
        }
        if (command.until().isAfter(now.plus(AHEAD))) {
            return Ruling.refuse(new RosterRefusal.TooLong(AHEAD.toDays()));
        }
        Instant from = later(command.from(), now);
        DutyPlan plan = new DutyPlan(roster);
        for (Duty duty : roster.duties(from, command.until()).stream().filter(each -> each.spell().involves(command.officer())).toList()) {
            Spell days = duty.spell().between(later(from, duty.spell().from()), earlier(command.until(), duty.spell().until()));
            Optional<Spell> instead = without(command.officer(), days);
            if (instead.isEmpty()) {
                return Ruling.refuse(new RosterRefusal.NobodyStandsIn(duty.spell().from(), duty.spell().until()));
            }
            plan.replace(duty, instead.get(), null);
        }
        return plan.accepted();
    }

    private Optional<Spell> without(String officer, Spell spell) {
        if (!spell.officer().equals(officer)) {
            return Optional.of(spell.by(spell.officer(), null, spell.phone()));
        }
        return spell.standsIn().flatMap(roster::officer)
                .filter(deputy -> absences.of(deputy.officer(), spell.from(), spell.until()).isEmpty())
                .map(deputy -> spell.by(deputy.officer(), null, deputy.outOfHoursPhone()));
    }

    private Optional<RosterRefusal> times(Spell spell) {
        if (spell.isEmpty()) {
            return Optional.of(new RosterRefusal.EndsBeforeItBegins());
        }
        if (Duration.between(spell.from(), spell.until()).compareTo(DutyAssigned.LONGEST) > 0) {
            return Optional.of(new RosterRefusal.TooLong(DutyAssigned.LONGEST.toDays()));
        }
        return spell.until().isAfter(now.plus(AHEAD)) ? Optional.of(new RosterRefusal.TooLong(AHEAD.toDays())) : back(spell.from());
    }

    private Optional<RosterRefusal> back(Instant from) {
        return from.isBefore(now.minus(BACK)) ? Optional.of(new RosterRefusal.TooFarBack(BACK.toHours())) : Optional.empty();
    }

    private Optional<RosterRefusal> people(Spell spell) {
        if (spell.officer().equals(spell.deputy())) {
            return Optional.of(new RosterRefusal.OwnDeputy());
        }
        List<String> people = Stream.concat(Stream.of(spell.officer()), spell.standsIn().stream()).toList();
        return people.stream().flatMap(number -> person(number, spell).stream()).findFirst();
    }

    private Optional<RosterRefusal> person(String number, Spell spell) {
        if (roster.officer(number).isEmpty()) {
            return Optional.of(new RosterRefusal.NotNamed(number));
        }
        return absences.of(number, spell.from(), spell.until()).map(leave -> new RosterRefusal.OnLeave(number, leave.first(), leave.last()));
    }

    private Optional<RosterRefusal> alreadyAssigned(Spell spell) {
        return roster.duties(spell.from(), spell.until()).stream().map(Duty::spell).findFirst()
                .map(other -> new RosterRefusal.AlreadyAssigned(other.officer(), other.from(), other.until()));
    }

    @SafeVarargs
    private static Optional<Ruling> first(Supplier<Optional<RosterRefusal>>... checks) {
        return Stream.of(checks).flatMap(check -> check.get().stream()).findFirst().map(Ruling::refuse);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
