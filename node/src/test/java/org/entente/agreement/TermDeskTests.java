package org.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.console.Times;
import org.entente.journal.Journal;
import org.entente.journal.OtherSide;
import org.entente.journal.Outcome;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.junit.jupiter.api.Test;

/// An agreement that both sides have sealed almost three years ago is on the desk of the organisation that concluded it.
class TermDeskTests {

    private static final String OURS = "1201";

    @Test
    void theDeskOfWhoMaySpeakNamesTheEndOfTheTerm() {
        LocalDate sealed = Times.day(Instant.now()).minusYears(3).plusDays(20);
        try (TestConsole node = TestConsole.start(Government.HONG_KONG)) {
            Officer officer = new Officer(OURS, new OrganisationId("HK-OGCIO"), new Names("示範聯絡員寅", "示范联络员寅", "Demo Officer M"), Set.of(Role.LIAISON));
            node.bean(Officers.class).enrol(officer, TestConsole.password(OURS));
            assertThat(node.bean(Instruments.class).sign("e-commerce", new SignInstrument(Government.GUANGDONG, Instrument.Condition.SEAL, null, null, sealed, null), officer.signatory())).isInstanceOf(Outcome.Done.class);
            OtherSide guangdong = new OtherSide(Government.GUANGDONG, "e-commerce", new AgreementVocabulary().agreementFacts());
            Signatory commission = new Signatory(new OrganisationId("GD-GZMCC"), "2201", Set.of(Role.LIAISON));
            guangdong.state(new Statement(new InstrumentSealed("HK", "GD-GZMCC", sealed, null), Acts.SUBJECT, "EC-5.3"), commission, Instant.now());
            guangdong.deliverTo(node.bean(Journal.class), node.bean(ThisNode.class), Instant.now());
            try (Scriptless ours = Scriptless.signedIn(node, OURS, Language.ENGLISH); Scriptless other = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
                assertThat(ours.open("/").querySelector("main").asNormalizedText()).contains("Agreement on Cross-border E-commerce Cooperation", "Term ends on", "EC-5.3");
                assertThat(other.open("/").querySelector("main").asNormalizedText()).doesNotContain("Term ends on");
            }
        }
    }
}
