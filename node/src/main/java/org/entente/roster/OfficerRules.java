package org.entente.roster;

import java.time.Instant;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;

/// Who may be named and relieved.
record OfficerRules(OwnRoster roster, Instant now) {

    private static final String CLAUSE = "FS-8";

    Ruling name(NameOfficer command) {
        Government own = roster.own();
        if (!command.organisation().government().equals(own)) {
            return Ruling.refuse(new RosterRefusal.OtherSidesOrganisation(command.organisation().value()));
        }
        OfficerNamed said = fact(command, roster.edition(command.officer()));
        if (roster.officer(command.officer()).filter(said::equals).isPresent()) {
            return Ruling.refuse(new RosterRefusal.NothingChanged(command.officer()));
        }
        return Ruling.accept(new Statement(fact(command, roster.edition(command.officer()) + 1), OfficerNamed.subject(own, command.officer()), CLAUSE));
    }

    Ruling relieve(RelieveOfficer command) {
        if (roster.officer(command.officer()).isEmpty()) {
            return Ruling.refuse(new RosterRefusal.NotNamed(command.officer()));
        }
        var busy = roster.duties(now, now.plus(DutyRules.AHEAD)).stream().map(Duty::spell).filter(each -> each.involves(command.officer())).toList();
        if (!busy.isEmpty()) {
            return Ruling.refuse(new RosterRefusal.StillOnDuty(command.officer(), busy.getLast().until()));
        }
        var fact = new OfficerRelieved(command.officer(), roster.edition(command.officer()) + 1);
        return Ruling.accept(new Statement(fact, OfficerNamed.subject(roster.own(), command.officer()), CLAUSE));
    }

    private static OfficerNamed fact(NameOfficer command, int edition) {
        return new OfficerNamed(command.officer(), command.organisation().value(), command.names(), command.office().number(), command.outOfHours().number(), Math.max(edition, 1));
    }
}
