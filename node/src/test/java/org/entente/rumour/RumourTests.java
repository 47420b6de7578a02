package org.entente.rumour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;

/// FS-5: both sides verify a report together; what they have stated alike is settled, whatever crosses on the way.
class RumourTests {

    private final Desk hongKong = Desk.hongKong();
    private final Desk guangdong = Desk.guangdong();
    private final RumourId id = hongKong.open();

    @Test
    void isOpenOnBothSidesOnceItHasArrived() {
        exchange();
        assertThat(guangdong.story(id).status()).isEqualTo(RumourStatus.OPEN);
        assertThat(guangdong.story(id).owedSince(Government.GUANGDONG)).isPresent();
        assertThat(hongKong.story(id).owedSince(Government.HONG_KONG)).isPresent();
    }

    @Test
    void waitsForTheOtherSideAfterOneFinding() {
        hongKong.state(id, Verdict.FALSE, Desk.NO_PLASTIC);
        exchange();
        assertThat(guangdong.story(id).status()).isEqualTo(RumourStatus.ONE_SIDED);
        assertThat(hongKong.story(id).owedSince(Government.HONG_KONG)).isEmpty();
        assertThat(hongKong.story(id).owedSince(Government.GUANGDONG)).isPresent();
    }

    @Test
    void isSettledWhenTheOtherSideAdoptsTheFinding() {
        hongKong.state(id, Verdict.FALSE, Desk.NO_PLASTIC);
        exchange();
        guangdong.adopt(id);
        exchange();
        for (Desk desk : List.of(hongKong, guangdong)) {
            assertThat(desk.story(id).status()).isEqualTo(RumourStatus.SETTLED);
            assertThat(desk.story(id).settlement()).hasValueSatisfying(settled -> assertThat(settled.text()).isEqualTo(Desk.NO_PLASTIC));
            assertThat(desk.story(id).owedSince(Government.GUANGDONG)).isEmpty();
        }
    }

    @Test
    void isSettledWhenBothStateTheSameWithoutKnowing() {
        exchange();
        hongKong.state(id, Verdict.FALSE, Desk.NO_PLASTIC);
        guangdong.state(id, Verdict.FALSE, Desk.NO_PLASTIC);
        exchange();
        assertThat(hongKong.story(id).status()).isEqualTo(RumourStatus.SETTLED);
    }

    @Test
    void differsWhileVerdictOrTextDiffer() {
        hongKong.state(id, Verdict.FALSE, Desk.NO_PLASTIC);
        exchange();
        guangdong.state(id, Verdict.UNVERIFIABLE, Desk.NO_PLASTIC);
        exchange();
        assertThat(hongKong.story(id).status()).isEqualTo(RumourStatus.DIFFERING);
        assertThat(hongKong.story(id).owedSince(Government.HONG_KONG)).isPresent();
        assertThat(hongKong.story(id).owedSince(Government.GUANGDONG)).isEmpty();
    }

    @Test
    void agreesOnTheFindingStatedFirstWhenBothAdoptTheOthers() {
        hongKong.open();
        exchange();
        guangdong.state(id, Verdict.UNVERIFIABLE, Desk.UNCLEAR);
        hongKong.state(id, Verdict.FALSE, Desk.NO_PLASTIC);
        exchange();
        hongKong.adopt(id);
        guangdong.adopt(id);
        exchange();
        assertThat(hongKong.story(id).settlement()).hasValueSatisfying(settled -> assertThat(settled.verdict()).isEqualTo(Verdict.UNVERIFIABLE));
        assertThat(guangdong.story(id).settlement()).isEqualTo(hongKong.story(id).settlement());
    }

    @Test
    void standsByAnAdoptionThatCrossedWithAChangeOfMind() {
        hongKong.state(id, Verdict.FALSE, Desk.NO_PLASTIC);
        exchange();
        hongKong.state(id, Verdict.UNVERIFIABLE, Desk.UNCLEAR);
        guangdong.adopt(id);
        exchange();
        assertThat(hongKong.story(id).settlement()).hasValueSatisfying(settled -> assertThat(settled.verdict()).isEqualTo(Verdict.FALSE));
        assertThat(hongKong.story(id).revising()).isFalse();
    }

    @Test
    void refusesToAdoptAFindingThatWasReplacedMeanwhile() {
        var first = hongKong.state(id, Verdict.FALSE, Desk.NO_PLASTIC).getFirst();
        hongKong.state(id, Verdict.UNVERIFIABLE, Desk.UNCLEAR);
        exchange();
        assertThat(Desk.refusal(guangdong.rules().adopt(new AdoptFinding(id, first.hash(), ScriptText.hant("同意"))))).isEqualTo(new RumourRefusal.FindingReplaced());
    }

    @Test
    void keepsWhatIsSettledUntilBothAgreeOnSomethingElse() {
        settle();
        guangdong.state(id, Verdict.OUTDATED, Desk.UNCLEAR);
        exchange();
        assertThat(hongKong.story(id).revising()).isTrue();
        assertThat(hongKong.story(id).settlement()).hasValueSatisfying(settled -> assertThat(settled.verdict()).isEqualTo(Verdict.FALSE));
        assertThat(hongKong.story(id).owedSince(Government.HONG_KONG)).isPresent();
        hongKong.adopt(id);
        exchange();
        assertThat(guangdong.story(id).settlement()).hasValueSatisfying(settled -> assertThat(settled.verdict()).isEqualTo(Verdict.OUTDATED));
        assertThat(guangdong.story(id).revising()).isFalse();
    }

    @Test
    void refusesToStateAgainWhatIsSettledOrSaid() {
        hongKong.state(id, Verdict.FALSE, Desk.NO_PLASTIC);
        var again = new StateFinding(id, Verdict.FALSE, ScriptText.hant("化驗結果"), Desk.NO_PLASTIC);
        assertThat(Desk.refusal(hongKong.rules().state(again))).isEqualTo(new RumourRefusal.SaidAlready());
        exchange();
        guangdong.adopt(id);
        assertThat(Desk.refusal(guangdong.rules().state(again))).isEqualTo(new RumourRefusal.SettledSo());
    }

    @Test
    void refusesVersionsThatCarryDifferentFigures() {
        var text = new AgreedText("抽驗 12 個樣本全部合格。", "抽检 21 个样本全部合格。", null);
        assertThat(Desk.refusal(hongKong.rules().state(new StateFinding(id, Verdict.FALSE, ScriptText.hant("化驗結果"), text)))).isInstanceOfSatisfying(
                RumourRefusal.FiguresDiffer.class, refusal -> assertThat(refusal.differences()).extracting(each -> each.value()).containsExactly("12", "21"));
    }

    @Test
    void comparesTheEnglishVersionToo() {
        var text = new AgreedText("抽驗 12 個樣本全部合格。", "抽检 12 个样本全部合格。", "All 11 samples passed.");
        assertThat(Desk.refusal(hongKong.rules().state(new StateFinding(id, Verdict.FALSE, ScriptText.hant("化驗結果"), text)))).isInstanceOf(RumourRefusal.FiguresDiffer.class);
    }

    @Test
    void makesOneStoryOfTwinsUnderTheEarlierReport() {
        RumourId theirs = guangdong.open();
        exchange();
        guangdong.link(theirs, id);
        exchange();
        assertThat(hongKong.story(id).ids()).containsExactly(theirs, id);
        assertThat(hongKong.story(id).id()).isEqualTo(guangdong.story(theirs).id()).isEqualTo(theirs);
    }

    @Test
    void countsFindingsOfEachTwinForTheStory() {
        RumourId theirs = guangdong.open();
        hongKong.state(id, Verdict.FALSE, Desk.NO_PLASTIC);
        guangdong.state(theirs, Verdict.FALSE, Desk.NO_PLASTIC);
        exchange();
        assertThat(hongKong.story(id).status()).isEqualTo(RumourStatus.ONE_SIDED);
        hongKong.link(id, theirs);
        exchange();
        assertThat(guangdong.story(theirs).status()).isEqualTo(RumourStatus.SETTLED);
    }

    @Test
    void linksOnceWhenBothLinkAtOnce() {
        RumourId theirs = guangdong.open();
        exchange();
        guangdong.link(theirs, id);
        hongKong.link(id, theirs);
        exchange();
        assertThat(hongKong.story(id).ids()).hasSize(2);
        assertThat(Desk.refusal(hongKong.rules().link(new LinkTwins(id, theirs)))).isEqualTo(new RumourRefusal.SameStoryAlready(id.toString(), theirs.toString()));
    }

    @Test
    void joinsChainsOfTwins() {
        RumourId second = hongKong.open();
        RumourId theirs = guangdong.open();
        exchange();
        hongKong.link(id, second);
        guangdong.link(theirs, second);
        exchange();
        assertThat(hongKong.story(id).ids()).hasSize(3);
        assertThat(hongKong.story(second).id()).isEqualTo(hongKong.story(theirs).id());
    }

    @Test
    void eitherSideUndoesALinkOfEither() {
        RumourId theirs = guangdong.open();
        exchange();
        guangdong.link(theirs, id);
        exchange();
        hongKong.separate(id, theirs);
        exchange();
        for (Desk desk : List.of(hongKong, guangdong)) {
            assertThat(desk.story(id).ids()).containsExactly(id);
            assertThat(desk.story(theirs).ids()).containsExactly(theirs);
            assertThat(desk.story(id).standing()).isEmpty();
            assertThat(desk.story(theirs).separations()).extracting(Separation::other).containsExactly(id);
        }
        assertThat(Desk.refusal(guangdong.rules().separate(new SeparateTwins(id, theirs, ScriptText.hans("不同产品"))))).isEqualTo(new RumourRefusal.NotLinked(id.toString(), theirs.toString()));
    }

    @Test
    void undoesTheLinksOfBothSidesAndLeavesThoseToOthers() {
        RumourId second = hongKong.open();
        RumourId theirs = guangdong.open();
        exchange();
        hongKong.link(id, theirs);
        guangdong.link(theirs, id);
        hongKong.link(theirs, second);
        exchange();
        assertThat(Desk.refusal(hongKong.rules().separate(new SeparateTwins(id, second, ScriptText.hant("不同"))))).isInstanceOf(RumourRefusal.NotLinked.class);
        guangdong.separate(theirs, id);
        exchange();
        assertThat(hongKong.story(id).ids()).containsExactly(id);
        assertThat(hongKong.story(second).ids()).containsExactlyInAnyOrder(second, theirs);
    }

    @Test
    void aLinkThatASeparationHasNotSeenStands() {
        RumourId theirs = guangdong.open();
        exchange();
        hongKong.link(id, theirs);
        guangdong.link(theirs, id);
        hongKong.separate(id, theirs);
        exchange();
        assertThat(hongKong.story(id).ids()).hasSize(2);
        hongKong.separate(id, theirs);
        exchange();
        assertThat(guangdong.story(id).ids()).hasSize(1);
        guangdong.link(id, theirs);
        exchange();
        assertThat(hongKong.story(theirs).ids()).hasSize(2);
    }

    @Test
    void leavesEachReportTheFindingsThatWereStatedAboutIt() {
        RumourId theirs = guangdong.open();
        exchange();
        hongKong.link(theirs, id);
        exchange();
        RumourId main = hongKong.story(id).id();
        hongKong.state(main, Verdict.FALSE, Desk.NO_PLASTIC);
        exchange();
        guangdong.adopt(main);
        guangdong.separate(theirs, id);
        exchange();
        assertThat(hongKong.story(main).status()).isEqualTo(RumourStatus.SETTLED);
        assertThat(hongKong.story(main.equals(id) ? theirs : id).status()).isEqualTo(RumourStatus.OPEN);
    }

    @Test
    void mixesNoExerciseWithARealStory() {
        OpenRumour exercise = new OpenRumour(Medium.PRESS, null, null, Desk.NOW, ScriptText.hant("演習"), ScriptText.hant("演習"), true);
        RumourId other = hongKong.open(exercise);
        assertThat(Desk.refusal(hongKong.rules().link(new LinkTwins(id, other)))).isEqualTo(new RumourRefusal.ExerciseAndReal());
        assertThat(Desk.refusal(hongKong.rules().link(new LinkTwins(id, id)))).isEqualTo(new RumourRefusal.SameReport());
    }

    @Test
    void endsWhenEveryReportIsWithdrawnByItsOpener() {
        exchange();
        assertThat(Desk.refusal(guangdong.rules().withdraw(new WithdrawRumour(id, ScriptText.hant("重複"))))).isEqualTo(new RumourRefusal.OtherSidesReport(id.toString()));
        hongKong.withdraw(id);
        exchange();
        assertThat(guangdong.story(id).status()).isEqualTo(RumourStatus.WITHDRAWN);
        assertThat(Desk.refusal(guangdong.rules().state(new StateFinding(id, Verdict.TRUE, ScriptText.hant("證據"), Desk.UNCLEAR)))).isEqualTo(new RumourRefusal.Withdrawn(id.toString()));
    }

    @Test
    void goesOnUnderTheTwinWhenTheMainReportIsWithdrawn() {
        RumourId second = hongKong.open();
        hongKong.link(id, second);
        hongKong.withdraw(id);
        assertThat(hongKong.story(id).id()).isEqualTo(second);
        assertThat(hongKong.story(id).status()).isEqualTo(RumourStatus.OPEN);
    }

    @Test
    void staysSettledWhenAWithdrawalCrosses() {
        hongKong.state(id, Verdict.FALSE, Desk.NO_PLASTIC);
        exchange();
        guangdong.adopt(id);
        hongKong.withdraw(id);
        exchange();
        assertThat(hongKong.story(id).status()).isEqualTo(RumourStatus.SETTLED);
        assertThat(Desk.refusal(hongKong.rules().withdraw(new WithdrawRumour(hongKong.open(), ScriptText.hant("重複"))))).isNull();
    }

    @Test
    void refusesToWithdrawWhatIsSettled() {
        settle();
        assertThat(Desk.refusal(hongKong.rules().withdraw(new WithdrawRumour(id, ScriptText.hant("重複"))))).isEqualTo(new RumourRefusal.Settled(id.toString()));
    }

    @Test
    void refusesAReportFromTheFuture() {
        var ahead = new OpenRumour(Medium.WEB, null, null, Desk.NOW.plusSeconds(1), ScriptText.hant("影片"), ScriptText.hant("影片"), false);
        assertThat(Desk.refusal(hongKong.rules().open(new RumourId(Government.HONG_KONG, 2015, 9), ahead, Desk.NOW))).isEqualTo(new RumourRefusal.FirstSeenAhead());
    }

    @Test
    void takesNoWordOfASideAboutReportsThatItDidNotOpen() {
        List<Recorded> facts = new ArrayList<>(hongKong.known);
        facts.add(guangdong.stated(new org.entente.journal.Statement(new RumourWithdrawn(ScriptText.hans("不属实")), id.toString(), null)));
        assertThat(Rumour.of(facts)).hasValueSatisfying(story -> assertThat(story.main().isWithdrawn()).isFalse());
    }

    @Test
    void asksForNothingThatIsNotThere() {
        assertThat(Desk.refusal(guangdong.rules().link(new LinkTwins(id, new RumourId(Government.GUANGDONG, 2015, 4))))).isEqualTo(new RumourRefusal.NotFound(id.toString()));
        assertThat(Rumour.of(List.of())).isEmpty();
    }

    @Test
    void owesAFindingSinceTheFirstReportWasOpened() {
        Instant opened = hongKong.story(id).main().openedAt();
        assertThat(hongKong.story(id).owedSince(Government.GUANGDONG)).contains(opened);
    }

    private void settle() {
        hongKong.state(id, Verdict.FALSE, Desk.NO_PLASTIC);
        exchange();
        guangdong.adopt(id);
        exchange();
    }

    private void exchange() {
        Desk.exchange(hongKong, guangdong);
    }
}
