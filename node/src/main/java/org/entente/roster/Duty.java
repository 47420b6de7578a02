package org.entente.roster;

import java.time.Instant;
import java.util.Collection;
import org.entente.journal.Recorded;

/// One duty as the facts about it leave it.
///
/// @param stated the entry that assigned it
record Duty(DutyId id, Spell spell, Recorded stated) {

    static Duty of(Recorded stated, Collection<DutyCancelled> cancelled) {
        DutyAssigned assigned = (DutyAssigned) stated.fact();
        Instant until = cancelled.stream().filter(each -> each.duty().equals(assigned.duty())).map(DutyCancelled::from)
                .filter(end -> end.isBefore(assigned.until())).min(Instant::compareTo).orElse(assigned.until());
        return new Duty(assigned.id(), new Spell(assigned.from(), until, assigned.officer(), assigned.deputy(), assigned.outOfHoursPhone()), stated);
    }
}
