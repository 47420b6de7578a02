package org.entente.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.entente.console.TestConsole;
import org.entente.journal.Journal;
import org.entente.journal.OtherSide;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;

/// What Guangdong states about its roster, delivered to a node under test.
public final class GuangdongRoster {

    private static final Signatory LIAISON = new Signatory(new OrganisationId("GD-FSCO"), "2001", Set.of(Role.LIAISON));

    private GuangdongRoster() {}

    /// Two officers, one after the other.
    public static void deliver(TestConsole node, Instant from, Instant handover, Instant until) {
        Instant now = Clock.systemUTC().instant();
        var guangdong = new OtherSide(Government.GUANGDONG, "cooperation-GD-HK", new RosterVocabulary().rosterFacts());
        name(guangdong, "2001", new Names("示範聯絡員粵一", "示范联络员粤一", "Demo Officer GD 1"), now);
        name(guangdong, "2002", new Names("示範聯絡員粵二", "示范联络员粤二", "Demo Officer GD 2"), now);
        assign(guangdong, 1, from, handover, "2001", now);
        assign(guangdong, 2, handover, until, "2002", now);
        guangdong.deliverTo(node.bean(Journal.class), node.bean(ThisNode.class), now);
    }

    private static void name(OtherSide guangdong, String number, Names names, Instant now) {
        var fact = new OfficerNamed(number, "GD-FSCO", names, "000-0000", "000-0000", 1);
        guangdong.state(new Statement(fact, OfficerNamed.subject(Government.GUANGDONG, number), "FS-8"), LIAISON, now);
    }

    private static void assign(OtherSide guangdong, int number, Instant from, Instant until, String officer, Instant now) {
        DutyId id = new DutyId(Government.GUANGDONG, DutyId.monthOf(from), number);
        guangdong.state(new Statement(new DutyAssigned(id.toString(), from, until, officer, null, "000-0000", null), id.subject(), "FS-8"), LIAISON, now);
    }
}
