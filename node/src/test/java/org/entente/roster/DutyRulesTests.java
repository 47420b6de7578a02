package org.entente.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.roster.RosterSamples.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.journal.Refusal;
import org.entente.journal.Ruling;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;

/// FS-8: who may be put on duty, and what becomes of a duty when it is handed over, called off, or its officer goes on leave.
class DutyRulesTests {

    private static final String MONDAY = "2015-09-14T01:00:00Z";
    private static final String NEXT_MONDAY = "2015-09-21T01:00:00Z";

    private final RosterSamples samples = RosterSamples.withOfficers();

    @Test
    void putsANamedOfficerOnDutyWithTheOutOfHoursNumberNamed() {
        samples.assigned(duty(MONDAY, NEXT_MONDAY, "1001", "1002"));
        assertThat(spells()).containsExactly(new Spell(Instant.parse(MONDAY), Instant.parse(NEXT_MONDAY), "1001", "1002", "0000-1001"));
    }

    @Test
    void namesDutiesByTheMonthInWhichTheyBegin() {
        samples.assigned(duty(MONDAY, NEXT_MONDAY, "1001", null), duty(NEXT_MONDAY, "2015-10-05T01:00:00Z", "1002", null), duty("2015-10-05T01:00:00Z", "2015-10-06T01:00:00Z", "1001", null));
        assertThat(samples.roster().duties(Instant.parse(MONDAY), Instant.parse("2015-11-01T00:00:00Z"))).extracting(each -> each.id().toString())
                .containsExactly("HK-2015-09-1", "HK-2015-09-2", "HK-2015-10-1");
    }

    @Test
    void refusesAnOfficerWhoWasNotNamed() {
        assertThat(refusal(samples.duties().assign(duty(MONDAY, NEXT_MONDAY, "9999", null)))).isEqualTo(new RosterRefusal.NotNamed("9999"));
        assertThat(refusal(samples.duties().assign(duty(MONDAY, NEXT_MONDAY, "1001", "9999")))).isEqualTo(new RosterRefusal.NotNamed("9999"));
    }

    @Test
    void refusesADeputyWhoIsTheOfficer() {
        assertThat(refusal(samples.duties().assign(duty(MONDAY, NEXT_MONDAY, "1001", "1001")))).isEqualTo(new RosterRefusal.OwnDeputy());
    }

    @Test
    void refusesTwoOfficersAtOneTime() {
        samples.assigned(duty(MONDAY, NEXT_MONDAY, "1001", null));
        assertThat(refusal(samples.duties().assign(duty("2015-09-20T01:00:00Z", "2015-09-22T01:00:00Z", "1002", null))))
                .isEqualTo(new RosterRefusal.AlreadyAssigned("1001", Instant.parse(MONDAY), Instant.parse(NEXT_MONDAY)));
        samples.assigned(duty(NEXT_MONDAY, "2015-09-22T01:00:00Z", "1002", null));
    }

    @Test
    void findsAnOverlapWithADutyOfTheMonthBefore() {
        samples.assigned(duty("2015-09-28T01:00:00Z", "2015-10-12T01:00:00Z", "1001", null));
        assertThat(refusal(samples.duties().assign(duty("2015-10-10T01:00:00Z", "2015-10-20T01:00:00Z", "1002", null)))).isInstanceOf(RosterRefusal.AlreadyAssigned.class);
    }

    @Test
    void refusesTimesThatCannotBe() {
        assertThat(refusal(samples.duties().assign(duty(NEXT_MONDAY, MONDAY, "1001", null)))).isEqualTo(new RosterRefusal.EndsBeforeItBegins());
        assertThat(refusal(samples.duties().assign(duty(MONDAY, "2015-10-15T01:00:01Z", "1001", null)))).isNull();
        assertThat(refusal(samples.duties().assign(duty(MONDAY, "2015-10-15T01:01:00Z", "1001", null)))).isEqualTo(new RosterRefusal.TooLong(31));
        assertThat(refusal(samples.duties().assign(duty("2015-09-08T03:59:00Z", MONDAY, "1001", null)))).isEqualTo(new RosterRefusal.TooFarBack(24));
        assertThat(refusal(samples.duties().assign(duty("2016-10-20T01:00:00Z", "2016-10-21T01:00:00Z", "1001", null)))).isEqualTo(new RosterRefusal.TooLong(400));
    }

    @Test
    void takesAnAgreementByTelephoneUpToADayLater() {
        samples.assigned(duty("2015-09-08T04:00:00Z", MONDAY, "1001", null));
        assertThat(spells()).hasSize(1);
    }

    @Test
    void refusesAnOfficerOnLeave() {
        samples.away("1001", "2015-09-20", "2015-09-25");
        assertThat(refusal(samples.duties().assign(duty(MONDAY, NEXT_MONDAY, "1001", null))))
                .isEqualTo(new RosterRefusal.OnLeave("1001", LocalDate.parse("2015-09-20"), LocalDate.parse("2015-09-25")));
    }

    @Test
    void handsTheRestOfADutyToAnotherOfficer() {
        samples.assigned(duty(MONDAY, NEXT_MONDAY, "1001", "1002"));
        samples.take(samples.duties().handOver(new HandOver(DutyId.parse("HK-2015-09-1"), Instant.parse("2015-09-16T10:00:00Z"), "1003", null, ScriptText.hant("已交代待辦事項"))));
        assertThat(spells()).containsExactly(
                new Spell(Instant.parse(MONDAY), Instant.parse("2015-09-16T10:00:00Z"), "1001", "1002", "0000-1001"),
                new Spell(Instant.parse("2015-09-16T10:00:00Z"), Instant.parse(NEXT_MONDAY), "1003", null, "0000-1003"));
        assertThat(samples.entries.getLast().fact()).isInstanceOfSatisfying(DutyAssigned.class, fact -> assertThat(fact.replaces()).isEqualTo("HK-2015-09-1"));
    }

    @Test
    void refusesAHandoverToTheSameOfficerOrOutsideTheDuty() {
        samples.assigned(duty(MONDAY, NEXT_MONDAY, "1001", null));
        DutyId id = DutyId.parse("HK-2015-09-1");
        assertThat(refusal(samples.duties().handOver(new HandOver(id, Instant.parse(MONDAY), "1001", null, null)))).isEqualTo(new RosterRefusal.SameOfficer("1001"));
        assertThat(refusal(samples.duties().handOver(new HandOver(id, Instant.parse(NEXT_MONDAY), "1002", null, null))))
                .isEqualTo(new RosterRefusal.OutsideTheDuty(Instant.parse(MONDAY), Instant.parse(NEXT_MONDAY)));
        assertThat(refusal(samples.duties().handOver(new HandOver(DutyId.parse("HK-2015-09-7"), Instant.parse(MONDAY), "1002", null, null)))).isInstanceOf(RosterRefusal.NoSuchDuty.class);
    }

    @Test
    void letsTheDeputyTakeOverForTheDaysOfALeaveOnly() {
        samples.assigned(duty(MONDAY, NEXT_MONDAY, "1001", "1002"));
        samples.take(samples.duties().leave(new TakeLeave("1001", LocalDate.parse("2015-09-16"), LocalDate.parse("2015-09-17"))));
        assertThat(spells()).containsExactly(
                new Spell(Instant.parse(MONDAY), Instant.parse("2015-09-15T16:00:00Z"), "1001", "1002", "0000-1001"),
                new Spell(Instant.parse("2015-09-15T16:00:00Z"), Instant.parse("2015-09-17T16:00:00Z"), "1002", null, "0000-1002"),
                new Spell(Instant.parse("2015-09-17T16:00:00Z"), Instant.parse(NEXT_MONDAY), "1001", "1002", "0000-1001"));
    }

    @Test
    void refusesALeaveThatWouldLeaveADayUncovered() {
        samples.assigned(duty(MONDAY, NEXT_MONDAY, "1001", null));
        var refused = new RosterRefusal.NobodyStandsIn(Instant.parse(MONDAY), Instant.parse(NEXT_MONDAY));
        assertThat(refusal(samples.duties().leave(new TakeLeave("1001", LocalDate.parse("2015-09-16"), LocalDate.parse("2015-09-17"))))).isEqualTo(refused);
    }

    @Test
    void refusesALeaveWhileTheDeputyIsAwayToo() {
        samples.assigned(duty(MONDAY, NEXT_MONDAY, "1001", "1002")).away("1002", "2015-09-17", "2015-09-17");
        assertThat(refusal(samples.duties().leave(new TakeLeave("1001", LocalDate.parse("2015-09-16"), LocalDate.parse("2015-09-17"))))).isInstanceOf(RosterRefusal.NobodyStandsIn.class);
    }

    @Test
    void leavesTheOfficerOnDutyWithoutADeputyWhoIsAway() {
        samples.assigned(duty(MONDAY, NEXT_MONDAY, "1001", "1002"));
        samples.take(samples.duties().leave(new TakeLeave("1002", LocalDate.parse("2015-09-20"), LocalDate.parse("2015-09-30"))));
        assertThat(spells()).extracting(Spell::deputy).containsExactly("1002", null);
    }

    @Test
    void callsOffAWholeDutyThatHasNotBegunAndTheRestOfOneThatHas() {
        samples.assigned(duty(MONDAY, NEXT_MONDAY, "1001", null), duty("2015-09-09T01:00:00Z", "2015-09-10T01:00:00Z", "1002", null));
        samples.take(samples.duties().callOff(new CallOffDuty(DutyId.parse("HK-2015-09-1"), ScriptText.hant("改期"))));
        samples.take(samples.duties().callOff(new CallOffDuty(DutyId.parse("HK-2015-09-2"), ScriptText.hant("改期"))));
        assertThat(spells()).extracting(Spell::until).containsExactly(RosterSamples.NOW);
        assertThat(refusal(samples.duties().callOff(new CallOffDuty(DutyId.parse("HK-2015-09-1"), ScriptText.hant("改期"))))).isInstanceOf(RosterRefusal.NoSuchDuty.class);
    }

    @Test
    void gapsAreTheTimesThatNoDutyCovers() {
        var lines = List.of(
                line("2015-09-10T01:00:00Z", "2015-09-12T01:00:00Z"), line("2015-09-12T01:00:00Z", "2015-09-13T01:00:00Z"), line("2015-09-14T01:00:00Z", "2015-09-30T01:00:00Z"));
        assertThat(Gap.between(Instant.parse("2015-09-09T01:00:00Z"), Instant.parse("2015-09-20T01:00:00Z"), lines)).containsExactly(
                new Gap(Instant.parse("2015-09-09T01:00:00Z"), Instant.parse("2015-09-10T01:00:00Z")),
                new Gap(Instant.parse("2015-09-13T01:00:00Z"), Instant.parse("2015-09-14T01:00:00Z")));
        assertThat(Gap.between(RosterSamples.NOW, Instant.parse(MONDAY), List.of())).containsExactly(new Gap(RosterSamples.NOW, Instant.parse(MONDAY)));
    }

    private static DutyLine line(String from, String until) {
        var name = RosterSamples.JIA.names();
        var hash = org.entente.evidence.Sha256.ofAscii(from);
        return new DutyLine(DutyId.parse("HK-2015-09-1"), Instant.parse(from), Instant.parse(until), "1001", name, null, null, "000-0000", null, "cooperation-GD-HK", 1, hash);
    }

    private List<Spell> spells() {
        return samples.roster().duties(Instant.parse("2015-09-01T00:00:00Z"), Instant.parse("2015-12-01T00:00:00Z")).stream().map(Duty::spell).toList();
    }

    static Refusal refusal(Ruling ruling) {
        return ruling instanceof Ruling.Refused refused ? refused.refusal() : null;
    }
}
