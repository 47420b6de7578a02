package org.entente.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.roster.DutyRulesTests.refusal;

import java.time.Instant;
import org.entente.party.OrganisationId;
import org.junit.jupiter.api.Test;

/// FS-8: who may be named as a liaison officer, and who may be relieved.
class OfficerRulesTests {

    private final RosterSamples samples = new RosterSamples();

    @Test
    void namesAnOfficerAndCorrectsWhatWasSaid() {
        samples.take(samples.officers().name(RosterSamples.JIA));
        var moved = new NameOfficer("1001", new OrganisationId("HK-FHB"), RosterSamples.JIA.names(), new Telephone("000-0001"), RosterSamples.PHONE);
        samples.take(samples.officers().name(moved));
        assertThat(samples.roster().officer("1001")).hasValueSatisfying(officer -> assertThat(officer.officePhone()).isEqualTo("000-0001"));
        assertThat(samples.roster().edition("1001")).isEqualTo(2);
    }

    @Test
    void refusesToSayTheSameTwice() {
        samples.take(samples.officers().name(RosterSamples.JIA));
        assertThat(refusal(samples.officers().name(RosterSamples.JIA))).isEqualTo(new RosterRefusal.NothingChanged("1001"));
    }

    @Test
    void refusesToNameAnOfficerOfTheOtherSide() {
        var theirs = new NameOfficer("2001", new OrganisationId("GD-FSCO"), RosterSamples.JIA.names(), RosterSamples.PHONE, RosterSamples.PHONE);
        assertThat(refusal(samples.officers().name(theirs))).isEqualTo(new RosterRefusal.OtherSidesOrganisation("GD-FSCO"));
    }

    @Test
    void relievesAnOfficerWhoIsNotNeeded() {
        samples.take(samples.officers().name(RosterSamples.JIA));
        samples.take(samples.officers().relieve(new RelieveOfficer("1001")));
        assertThat(samples.roster().officer("1001")).isEmpty();
        assertThat(refusal(samples.officers().relieve(new RelieveOfficer("1001")))).isEqualTo(new RosterRefusal.NotNamed("1001"));
    }

    @Test
    void namesARelievedOfficerAgain() {
        samples.take(samples.officers().name(RosterSamples.JIA));
        samples.take(samples.officers().relieve(new RelieveOfficer("1001")));
        samples.take(samples.officers().name(RosterSamples.JIA));
        assertThat(samples.roster().edition("1001")).isEqualTo(3);
    }

    @Test
    void refusesToRelieveWhoeverIsStillOnDutyOrStandsIn() {
        samples.take(samples.officers().name(RosterSamples.JIA));
        samples.take(samples.officers().name(RosterSamples.YI));
        samples.assigned(RosterSamples.duty("2015-12-01T01:00:00Z", "2015-12-08T01:00:00Z", "1001", "1002"));
        var until = Instant.parse("2015-12-08T01:00:00Z");
        assertThat(refusal(samples.officers().relieve(new RelieveOfficer("1001")))).isEqualTo(new RosterRefusal.StillOnDuty("1001", until));
        assertThat(refusal(samples.officers().relieve(new RelieveOfficer("1002")))).isEqualTo(new RosterRefusal.StillOnDuty("1002", until));
    }
}
