package org.entente.presscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.foodsafety.NotificationReference;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.journal.WireForm;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.presscheck.PressCheckAnswered.Verdict;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;

class PressCheckTests {

    private static final Instant NOW = Instant.parse("2015-09-09T04:00:00Z");
    private static final PressReference REFERENCE = PressReference.of(Government.HONG_KONG, 2015, 1);
    private static final Signatory HK = new Signatory(new OrganisationId("HK-FHB"), "1001", Set.of(Role.LIAISON));
    private static final Signatory GD = new Signatory(new OrganisationId("GD-FSCO"), "1001", Set.of(Role.LIAISON));
    private static final PressText TEXT = new PressText(ScriptText.hant("示範醬菜下架"), ScriptText.hant("示範食品廠的產品檢出防腐劑。"));
    private static final PressText REVISED = new PressText(ScriptText.hant("示範醬菜下架"), ScriptText.hant("示範食品廠的一批產品檢出防腐劑。"));

    private final List<Recorded> entries = new ArrayList<>();

    PressCheckTests() {
        record(new Statement(new PressCheckRequested("GD", TEXT, List.of(ScriptText.hans("示范食品厂")), null, null, null, NOW.plus(Duration.ofHours(4)), false), REFERENCE.toString(), "FS-4b"), HK);
    }

    @Test
    void theGateIsClosedUntilTheOtherSideHasAnswered() {
        assertThat(check().closedFor(TEXT, List.of("示范食品厂"))).contains(new PressRefusal.NotAnswered(NOW.plus(Duration.ofHours(4))));
        take(check().answer(GD, Verdict.CONFIRMED, null), GD);
        assertThat(check().closedFor(TEXT, List.of("示范食品厂"))).isEmpty();
    }

    @Test
    void onlyTheConfirmedTextPasses() {
        take(check().answer(GD, Verdict.CONFIRMED, null), GD);
        assertThat(check().closedFor(REVISED, List.of("示范食品厂"))).contains(new PressRefusal.OtherText());
    }

    @Test
    void aCorrectionIsTakenUpAndNamesNoFurtherFirm() {
        take(check().answer(GD, Verdict.CORRECTED, ScriptText.hans("只有一批")), GD);
        assertThat(check().closedFor(TEXT, List.of())).contains(new PressRefusal.RemarksNotTakenUp());
        assertThat(check().closedFor(REVISED, List.of("示範食品廠"))).isEmpty();
        assertThat(check().closedFor(REVISED, List.of("示範食品廠", "示範二廠"))).contains(new PressRefusal.FurtherFirms("示範二廠"));
    }

    @Test
    void aDeniedTextDoesNotPass() {
        assertThat(check().answer(GD, Verdict.DENIED, ScriptText.hans(" "))).isEqualTo(Ruling.refuse(new PressRefusal.RemarksMissing()));
        take(check().answer(GD, Verdict.DENIED, ScriptText.hans("不是本省企业")), GD);
        assertThat(check().closedFor(TEXT, List.of())).contains(new PressRefusal.Denied());
    }

    @Test
    void onlyTheSideThatWasAskedAnswersAndOnce() {
        assertThat(check().answer(HK, Verdict.CONFIRMED, null)).isEqualTo(Ruling.refuse(new PressRefusal.NotAsked("GD")));
        take(check().answer(GD, Verdict.CONFIRMED, null), GD);
        assertThat(check().answer(GD, Verdict.DENIED, ScriptText.hans("不符"))).isEqualTo(Ruling.refuse(new PressRefusal.AlreadyAnswered()));
    }

    @Test
    void theBypassGivesAReasonAndIsSeenByBothSides() {
        assertThat(check().publishUnverified(HK, ScriptText.hant(""), NOW, NOW)).isEqualTo(Ruling.refuse(new PressRefusal.ReasonMissing()));
        assertThat(check().publishUnverified(GD, ScriptText.hans("紧急"), NOW, NOW)).isEqualTo(Ruling.refuse(new PressRefusal.NotTheAsker("HK")));
        assertThat(check().publishUnverified(HK, ScriptText.hant("緊急"), NOW.plus(Duration.ofHours(1)), NOW)).isInstanceOf(Ruling.Refused.class);
        take(check().publishUnverified(HK, ScriptText.hant("已有兒童送院，不能等候"), NOW, NOW), HK);
        assertThat(check().state()).isEqualTo(PressState.PUBLISHED_UNVERIFIED);
        take(check().answer(GD, Verdict.CONFIRMED, null), GD);
        assertThat(check().state()).isEqualTo(PressState.CONFIRMED);
        assertThat(check().unverified()).isPresent();
    }

    @Test
    void nobodyPassesByAnAnswerThatIsThere() {
        take(check().answer(GD, Verdict.DENIED, ScriptText.hans("不符")), GD);
        assertThat(check().publishUnverified(HK, ScriptText.hant("緊急"), NOW, NOW)).isEqualTo(Ruling.refuse(new PressRefusal.AlreadyAnswered()));
    }

    @Test
    void theWireFormStaysAsItIs() {
        WireForm wire = new WireForm(new PressVocabulary().pressFacts());
        var facts = List.<PressFact>of(
                new PressCheckRequested("GD", TEXT, List.of(ScriptText.hans("示范食品厂")), ScriptText.hant("請核實批次"), NotificationReference.parse("HK-2015-0007"), NOW, NOW.plus(Duration.ofHours(4)), true),
                new PressCheckAnswered(Verdict.CORRECTED, ScriptText.hans("只有一批")),
                new PublishedUnverified(ScriptText.hant("不能等候"), NOW, TEXT.hash().hex()));
        assertThat(facts).allSatisfy(fact -> {
            String name = wire.nameOf(fact);
            assertThat(wire.write(fact)).isEqualTo(wire.golden(name));
            assertThat(wire.read(name, wire.golden(name))).isEqualTo(fact);
        });
    }

    private PressCheck check() {
        return PressCheck.of(REFERENCE, entries).orElseThrow();
    }

    private void take(Ruling ruling, Signatory who) {
        ((Ruling.Accepted) ruling).statements().forEach(each -> record(each, who));
    }

    private void record(Statement statement, Signatory who) {
        StreamId stream = new StreamId(who.government().code(), "food-safety");
        long sequence = entries.size() + 1;
        entries.add(new Recorded(stream, sequence, Sha256.ofAscii("entry " + sequence), new UUID(1, sequence), NOW.plusSeconds(sequence), who.actor(), statement.subject(), statement.clause(),
                statement.answers(), statement.fact()));
    }
}
