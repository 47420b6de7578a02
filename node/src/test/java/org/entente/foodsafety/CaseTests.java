package org.entente.foodsafety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.foodsafety.CaseSamples.DRAFTER;
import static org.entente.foodsafety.CaseSamples.FIRST;
import static org.entente.foodsafety.CaseSamples.GD;
import static org.entente.foodsafety.CaseSamples.HK;
import static org.entente.foodsafety.CaseSamples.HK_SECOND;
import static org.entente.foodsafety.CaseSamples.SECOND;
import static org.entente.foodsafety.CaseSamples.alert;
import static org.entente.foodsafety.CaseSamples.completeAlert;
import static org.entente.foodsafety.CaseSamples.hant;
import static org.entente.foodsafety.CaseSamples.information;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.foodsafety.CaseCommand.AddFollowUp;
import org.entente.foodsafety.CaseCommand.AnswerRequest;
import org.entente.foodsafety.CaseCommand.Assess;
import org.entente.foodsafety.CaseCommand.Close;
import org.entente.foodsafety.CaseCommand.Correct;
import org.entente.foodsafety.CaseCommand.InformDepartments;
import org.entente.foodsafety.CaseCommand.Open;
import org.entente.foodsafety.CaseCommand.ReportToGovernment;
import org.entente.foodsafety.CaseCommand.RequestInformation;
import org.entente.foodsafety.CaseCommand.Withdraw;
import org.entente.journal.FactJson;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;

class CaseTests {

    private static final ReportToGovernment REPORT = new ReportToGovernment(FIRST, hant("示範政府總部"), CaseSamples.START);
    private static final InformDepartments INFORM = new InformDepartments(FIRST, List.of(hant("示範部門")), CaseSamples.START);
    private static final Close CLOSE = new Close(FIRST, hant("完成"));

    private final CaseSamples samples = new CaseSamples();

    @Test
    void anotherOfficerThanTheWriterSendsIt() {
        assertThat(samples.issue(alert(), HK.actor(), HK)).isEqualTo(Ruling.refuse(new NotificationRefusal.SameOfficer("1001")));
        assertThat(samples.issue(alert(), HK.actor(), HK_SECOND)).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void nothingIsSentWithoutKindClassificationAndTitle() {
        assertThat(samples.issue(alert().change().title(hant(" ")).build(), DRAFTER, HK)).isEqualTo(Ruling.refuse(new NotificationRefusal.NotSendable()));
        assertThat(samples.issue(NotificationContent.empty(), DRAFTER, HK)).isEqualTo(Ruling.refuse(new NotificationRefusal.NotSendable()));
    }

    @Test
    void anAlertGoesOutWithMissingDataAndIsCompletedLater() {
        Case about = samples.issued(alert()).about(FIRST);
        assertThat(about.content().missing()).contains(Missing.SCOPE, Missing.CONTROL_MEASURES, Missing.PRECAUTIONS, Missing.PRODUCT);
        assertThat(about.completed()).isEmpty();
        samples.done(new Correct(FIRST, completeAlert(), hant("資料齊備"), List.of(), CaseSamples.DRAFTER), HK);
        assertThat(samples.about(FIRST).completed()).contains(samples.last());
        assertThat(samples.about(FIRST).content().missing()).isEmpty();
    }

    @Test
    void whatIsSaidToBeUnknownIsNotMissing() {
        assertThat(new Essentials(Stated.unknown(), Stated.unknown(), Stated.unknown()).missing()).isEmpty();
    }

    @Test
    void theOwnerCompletesTheEssentialsWithAFollowUpAndTheOtherSideCannot() {
        samples.issued(alert());
        AddFollowUp completing = new AddFollowUp(FIRST, FollowUp.completing(hant("補充"), completeAlert().essentials()), List.of());
        assertThat(samples.refusal(completing, GD)).isEqualTo(new NotificationRefusal.OnlyOwnerCompletes());
        assertThat(samples.done(completing, HK).about(FIRST).content().essentials().missing()).isEmpty();
    }

    @Test
    void onlyTheOwnerCorrectsWithdrawsAndCloses() {
        samples.issued(alert());
        var notTheOwner = new NotificationRefusal.NotTheOwner("HK");
        assertThat(samples.refusal(new Correct(FIRST, completeAlert(), hant("更正"), List.of(), CaseSamples.DRAFTER), GD)).isEqualTo(notTheOwner);
        assertThat(samples.refusal(new Withdraw(FIRST, hant("撤回")), GD)).isEqualTo(notTheOwner);
        assertThat(samples.refusal(CLOSE, GD)).isEqualTo(notTheOwner);
        assertThat(samples.rules(FIRST, GD).reclassify(CaseSamples.proposal(Classification.ATTENTION))).isEqualTo(Ruling.refuse(notTheOwner));
    }

    @Test
    void onlyTheAddresseeOpensAssessesReportsAndInforms() {
        samples.issued(alert());
        var notTheAddressee = new NotificationRefusal.NotTheAddressee("GD");
        assertThat(List.of(new Open(FIRST), new Assess(FIRST, NotificationAssessed.Verdict.ACCEPTED, null, null), REPORT, INFORM)).allSatisfy(each -> assertThat(samples.refusal(each, HK)).isEqualTo(notTheAddressee));
    }

    @Test
    void theSameHoldsTheOtherWayRound() {
        samples.issued(alert(), GD);
        NotificationReference theirs = new NotificationReference(Government.GUANGDONG, 2015, 1);
        assertThat(samples.refusal(new Open(theirs), GD)).isEqualTo(new NotificationRefusal.NotTheAddressee("HK"));
        samples.done(new Open(theirs), HK).done(new ReportToGovernment(theirs, hant("示範政府總部"), samples.now()), HK);
        assertThat(samples.last().clause()).isEqualTo("FS-1.2");
        assertThat(samples.refusal(new Close(theirs, hant("完成")), GD)).isEqualTo(new NotificationRefusal.NotInformed("HK"));
    }

    @Test
    void itIsOpenedOnce() {
        samples.issued(alert()).done(new Open(FIRST), GD);
        Instant opened = samples.last().time();
        assertThat(samples.refusal(new Open(FIRST), GD)).isEqualTo(new NotificationRefusal.AlreadyOpened("1001", opened));
    }

    @Test
    void itIsOpenedBeforeItIsAssessed() {
        Assess assess = new Assess(FIRST, NotificationAssessed.Verdict.ACCEPTED, null, null);
        assertThat(samples.issued(alert()).refusal(assess, GD)).isEqualTo(new NotificationRefusal.NotOpenedYet());
        assertThat(samples.done(new Open(FIRST), GD).done(assess, GD).about(FIRST).state()).isEqualTo(CaseState.ASSESSED);
        assertThat(samples.refusal(assess, GD)).isEqualTo(new NotificationRefusal.AlreadyAssessed());
    }

    @Test
    void whoDoesNotAcceptSaysWhy() {
        samples.issued(alert()).done(new Open(FIRST), GD);
        assertThat(samples.refusal(new Assess(FIRST, NotificationAssessed.Verdict.NOT_FOR_US, null, null), GD)).isEqualTo(new NotificationRefusal.ReasonMissing());
    }

    @Test
    void aDutyIsNotReportedBeforeItWasDone() {
        Instant tomorrow = samples.issued(alert()).now().plus(Duration.ofDays(1));
        assertThat(samples.refusal(new ReportToGovernment(FIRST, hant("示範政府總部"), tomorrow), GD)).isEqualTo(new NotificationRefusal.InTheFuture(tomorrow));
        assertThat(samples.refusal(new InformDepartments(FIRST, List.of(hant("示範部門")), tomorrow), GD)).isEqualTo(new NotificationRefusal.InTheFuture(tomorrow));
    }

    @Test
    void itIsReportedAgainOnlyAfterTheOwnerChangedIt() {
        samples.issued(information()).done(REPORT, GD);
        assertThat(samples.refusal(REPORT, GD)).isEqualTo(new NotificationRefusal.AlreadyReported(CaseSamples.START));
        samples.done(new Correct(FIRST, information().change().title(hant("更正的標題")).build(), hant("更正"), List.of(), CaseSamples.DRAFTER), HK);
        assertThat(samples.act(REPORT, GD)).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void itIsNotClosedBeforeBothDutiesAreOnRecord() {
        samples.issued(information());
        assertThat(samples.refusal(CLOSE, HK)).isEqualTo(new NotificationRefusal.NotReported("GD"));
        assertThat(samples.done(REPORT, GD).refusal(CLOSE, HK)).isEqualTo(new NotificationRefusal.NotInformed("GD"));
        Recorded reported = samples.last();
        samples.done(INFORM, GD);
        Recorded informed = samples.last();
        assertThat(samples.done(CLOSE, HK).about(FIRST).state()).isEqualTo(CaseState.CLOSED);
        assertThat(samples.last().answers()).containsExactly(reported.hash(), informed.hash());
    }

    @Test
    void anIncidentIsClosedWithItsConclusionOnly() {
        samples.issued(alert()).done(REPORT, GD).done(INFORM, GD);
        assertThat(samples.refusal(CLOSE, HK)).isEqualTo(new NotificationRefusal.NoConclusion());
        samples.issued(new ContentBuilder().kind(NotificationKind.CONCLUSION).classification(Classification.INFORMATION).title(hant("結論")).linked(List.of(FIRST)).build());
        assertThat(samples.last().clause()).isEqualTo("FS-2d");
        assertThat(samples.act(CLOSE, HK)).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void theOtherSidesConclusionCountsAsWell() {
        samples.issued(alert()).done(REPORT, GD).done(INFORM, GD)
                .issued(new ContentBuilder().kind(NotificationKind.CONCLUSION).classification(Classification.INFORMATION).title(ScriptText.hans("调查结论")).linked(List.of(FIRST)).build(), GD);
        assertThat(samples.act(CLOSE, HK)).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void aConclusionIsNotLinkedToWhatIsNotOnRecord() {
        var lost = new ContentBuilder().kind(NotificationKind.CONCLUSION).classification(Classification.INFORMATION).title(hant("結論")).linked(List.of(SECOND)).build();
        assertThat(samples.issued(alert()).issue(lost, DRAFTER, HK)).isEqualTo(Ruling.refuse(new NotificationRefusal.LinkUnknown("HK-2015-0002")));
    }

    @Test
    void nothingIsAddedToWhatIsClosedOrWithdrawn() {
        samples.issued(information()).done(new Withdraw(FIRST, hant("撤回")), HK);
        assertThat(samples.refusal(new AddFollowUp(FIRST, FollowUp.of(FollowUp.Kind.OUTCOME, hant("結果")), List.of()), GD)).isEqualTo(new NotificationRefusal.AlreadyWithdrawn());
        assertThat(samples.refusal(new Correct(FIRST, completeAlert(), hant("更正"), List.of(), CaseSamples.DRAFTER), HK)).isEqualTo(new NotificationRefusal.AlreadyWithdrawn());
        CaseSamples closed = new CaseSamples().issued(information()).done(REPORT, GD).done(INFORM, GD).done(CLOSE, HK);
        assertThat(closed.refusal(new RequestInformation(FIRST, hant("問"), null), GD)).isEqualTo(new NotificationRefusal.AlreadyClosed());
    }

    @Test
    void correctionAndWithdrawalGiveAReason() {
        samples.issued(alert());
        assertThat(samples.refusal(new Correct(FIRST, completeAlert(), hant(" "), List.of(), CaseSamples.DRAFTER), HK)).isEqualTo(new NotificationRefusal.ReasonMissing());
        assertThat(samples.refusal(new Withdraw(FIRST, hant("")), HK)).isEqualTo(new NotificationRefusal.ReasonMissing());
    }

    @Test
    void aCorrectionChangesNeitherKindNorClassification() {
        samples.issued(alert());
        assertThat(samples.refusal(new Correct(FIRST, alert().change().kind(NotificationKind.RECALL).build(), hant("更正"), List.of(), CaseSamples.DRAFTER), HK)).isEqualTo(new NotificationRefusal.KindChanges());
        assertThat(samples.refusal(new Correct(FIRST, alert().change().classification(Classification.INFORMATION).build(), hant("更正"), List.of(), CaseSamples.DRAFTER), HK)).isEqualTo(new NotificationRefusal.ClassificationChanges());
        assertThat(samples.refusal(new Correct(FIRST, alert(), hant("更正"), List.of(), CaseSamples.DRAFTER), HK)).isEqualTo(new NotificationRefusal.NothingChanged());
    }

    @Test
    void whatWasSaidBeforeACorrectionIsShownAsSuperseded() {
        samples.issued(alert());
        Recorded issued = samples.last();
        samples.done(new Correct(FIRST, completeAlert(), hant("更正"), List.of(), CaseSamples.DRAFTER), HK);
        assertThat(samples.about(FIRST).superseded(issued)).isTrue();
        assertThat(samples.about(FIRST).superseded(samples.last())).isFalse();
        assertThat(samples.about(FIRST).issued()).isEqualTo(issued);
    }

    @Test
    void aReclassificationTakesASecondOfficer() {
        samples.issued(completeAlert());
        assertThat(samples.rules(FIRST, HK).reclassify(CaseSamples.proposal(Classification.ATTENTION))).isEqualTo(Ruling.refuse(new NotificationRefusal.SameOfficer("1001")));
        samples.accepted(samples.rules(FIRST, HK_SECOND).reclassify(CaseSamples.proposal(Classification.ATTENTION)), HK_SECOND);
        assertThat(samples.about(FIRST).content().classification()).isEqualTo(Classification.ATTENTION);
        assertThat(samples.rules(FIRST, HK_SECOND).reclassify(CaseSamples.proposal(Classification.FOLLOW_UP))).isEqualTo(Ruling.refuse(new NotificationRefusal.NoSuchProposal()));
    }

    @Test
    void aQuestionIsAnsweredOnceByTheSideThatWasAsked() {
        samples.issued(alert()).done(new RequestInformation(FIRST, ScriptText.hans("批号？"), null), GD);
        Recorded request = samples.last();
        AnswerRequest answer = new AnswerRequest(FIRST, request.hash(), hant("批號 A1"), List.of());
        assertThat(((InformationRequested) request.fact()).dueAt()).isEqualTo(request.time().plus(Duration.ofHours(24)));
        assertThat(samples.refusal(answer, GD)).isEqualTo(new NotificationRefusal.OwnRequest());
        assertThat(samples.done(answer, HK).last().answers()).containsExactly(request.hash());
        assertThat(samples.refusal(answer, HK)).isEqualTo(new NotificationRefusal.AlreadyAnswered());
        assertThat(samples.refusal(new AnswerRequest(FIRST, samples.last().hash(), hant("批號"), List.of()), GD)).isEqualTo(new NotificationRefusal.NoSuchRequest());
    }

    @Test
    void noAnswerIsAskedForInThePast() {
        Instant past = samples.issued(alert()).now().minusSeconds(1);
        assertThat(samples.refusal(new RequestInformation(FIRST, hant("問"), past), GD)).isEqualTo(new NotificationRefusal.DueInThePast(past));
    }

    @Test
    void eachSideNumbersItsFollowUpsByItself() {
        AddFollowUp more = new AddFollowUp(FIRST, FollowUp.of(FollowUp.Kind.ADDITIONAL_INFORMATION, hant("補充")), List.of());
        samples.issued(alert()).done(more, HK).done(more, GD).done(more, HK);
        assertThat(samples.about(FIRST).followUps()).extracting(each -> FIRST.followUp(each.government(), ((FollowUpAdded) each.fact()).number()))
                .containsExactly("HK-2015-0001-fup1", "HK-2015-0001-GD-fup1", "HK-2015-0001-fup2");
    }

    @Test
    void aLongDistributionListCrossesWhole() {
        List<DistributionRow> rows = IntStream.range(0, 5_000).mapToObj(i -> new DistributionRow("示範商戶第" + i + "號", Side.HK, "示範道" + i + "號地下", "A" + i, null, null, null, null)).toList();
        samples.issued(completeAlert().change().distribution(rows).build());
        assertThat(samples.entries).hasSizeGreaterThan(5).allSatisfy(each -> assertThat(FactJson.bytes(each.fact())).isLessThan(Notifications.LARGEST_FACT));
        assertThat(samples.about(FIRST).content().distribution()).isEqualTo(rows);
    }

    @Test
    void aLongTableOfResultsCrossesWholeBesideADistributionList() {
        List<SampleResult> results = IntStream.range(0, 5_000).mapToObj(i -> new SampleResult("示範樣本 " + i, "示範菜心", "示範街市 " + i + " 號", null, "示範農藥", "0.0" + i, "mg/kg", "0.1",
                i % 50 == 0 ? SampleResult.Verdict.UNSATISFACTORY : SampleResult.Verdict.SATISFACTORY)).toList();
        List<DistributionRow> rows = IntStream.range(0, 800).mapToObj(i -> new DistributionRow("示範商戶第" + i + "號", Side.HK, "示範道" + i + "號地下", null, null, null, null, null)).toList();
        samples.issued(completeAlert().change().samples(results).distribution(rows).build());
        assertThat(samples.entries).allSatisfy(each -> assertThat(FactJson.bytes(each.fact())).isLessThan(Notifications.LARGEST_FACT));
        assertThat(samples.about(FIRST).content().samples()).isEqualTo(results);
        assertThat(samples.about(FIRST).content().distribution()).isEqualTo(rows);
        assertThat(samples.about(FIRST).content().unsatisfactory()).isEqualTo(100);
        assertThat(samples.about(FIRST).content().unsatisfactoryFirst().subList(0, 101)).extracting(SampleResult::unsatisfactory).containsOnlyOnce(false).last().isEqualTo(false);
        samples.done(new Correct(FIRST, completeAlert().change().samples(results.subList(0, 4_000)).build(), hant("更正"), List.of(), CaseSamples.DRAFTER), HK);
        assertThat(samples.about(FIRST).content().samples()).isEqualTo(results.subList(0, 4_000));
    }

    @Test
    void whatIsTooLargeForOneEntryIsRefusedBeforeAReferenceIsTaken() {
        var text = hant("條".repeat(12_000));
        List<Measure> measures = IntStream.range(0, 15).mapToObj(i -> new Measure(Measure.Kind.OTHER, null, null, hant("措".repeat(4_000)), null)).toList();
        var large = alert().change().kind(NotificationKind.POLICY).policy(new PolicyChange(hant("示範規例"), text, text, null)).measures(measures).build();
        assertThat(((Ruling.Refused) samples.issue(large, DRAFTER, HK)).refusal()).isInstanceOf(NotificationRefusal.TooLarge.class);
    }

    @Test
    void theClauseSaysWhyItWasSent() {
        assertThat(samples.issued(alert()).last().clause()).isEqualTo("FS-1.2");
        assertThat(samples.issued(completeAlert()).last().clause()).isEqualTo("FS-4a");
        assertThat(samples.issued(alert(), GD).last().clause()).isEqualTo("FS-1.3");
    }

    @Test
    void whatIsNotASidesToStateHasNoEffect() {
        Recorded issued = samples.issued(information()).last();
        samples.record(new Statement(new NotificationWithdrawn(hant("撤回")), FIRST.toString(), null, issued), GD);
        samples.record(new Statement(new NotificationCorrected(alert().change().title(hant("偽造")).build(), hant("更正"), List.of(), null), FIRST.toString(), null, issued), GD);
        samples.record(new Statement(new NotificationOpened(), FIRST.toString(), null, issued), HK);
        samples.record(new Statement(new ReportedToGovernment(hant("示範"), samples.now()), FIRST.toString(), null, issued), HK);
        Case about = samples.about(FIRST);
        assertThat(about.state()).isEqualTo(CaseState.SENT);
        assertThat(about.content()).isEqualTo(information());
        assertThat(about.reported()).isEmpty();
    }

    @Test
    void aWithdrawnNotificationObligesNobodyAnyMore() {
        samples.issued(alert()).done(new Withdraw(FIRST, hant("撤回")), HK);
        assertThat(new CaseDuties(samples.about(FIRST), CaseSamples.DEADLINES).all()).isEmpty();
    }

    @Test
    void theClocksRunFromTheSending() {
        Instant sent = samples.issued(alert()).last().time();
        assertThat(new CaseDuties(samples.about(FIRST), CaseSamples.DEADLINES).all()).extracting(Duty::kind, Duty::dueAt, each -> each.owes().code()).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Duty.Kind.OPEN, sent.plus(Duration.ofMinutes(30)), "GD"),
                org.assertj.core.groups.Tuple.tuple(Duty.Kind.REPORT, sent.plus(Duration.ofHours(4)), "GD"),
                org.assertj.core.groups.Tuple.tuple(Duty.Kind.ASSESS, sent.plus(Duration.ofHours(24)), "GD"),
                org.assertj.core.groups.Tuple.tuple(Duty.Kind.INFORM, sent.plus(Duration.ofHours(24)), "GD"),
                org.assertj.core.groups.Tuple.tuple(Duty.Kind.COMPLETE, sent.plus(Duration.ofHours(24)), "HK"));
    }

    @Test
    void onlyWhatCanBeDoneIsOffered() {
        samples.issued(information());
        assertThat(samples.rules(FIRST, GD).actions()).containsExactly(CaseAction.OPEN, CaseAction.REPORT, CaseAction.INFORM, CaseAction.ADD_FOLLOW_UP, CaseAction.REQUEST_INFORMATION);
        assertThat(samples.rules(FIRST, HK).actions()).containsExactly(CaseAction.ADD_FOLLOW_UP, CaseAction.REQUEST_INFORMATION, CaseAction.CORRECT, CaseAction.RECLASSIFY, CaseAction.WITHDRAW);
        samples.done(REPORT, GD).done(INFORM, GD);
        assertThat(samples.rules(FIRST, HK).actions()).contains(CaseAction.CLOSE);
    }

    @Test
    void theHistoryShowsAnswersAfterQuestionsEvenWhenAClockIsWrong() {
        samples.issued(alert()).done(new RequestInformation(FIRST, hant("問"), null), GD);
        Recorded request = samples.last();
        samples.after(Duration.ofHours(-5)).done(new AnswerRequest(FIRST, request.hash(), hant("答"), List.of()), HK);
        assertThat(samples.about(FIRST).history()).last().isEqualTo(samples.last());
    }

    @Test
    void referencesHaveAtLeastFourDigitsAndOneForm() {
        assertThat(NotificationReference.parse("HK-2015-21871")).hasToString("HK-2015-21871");
        assertThat(new NotificationReference(Government.HONG_KONG, 2015, 7)).hasToString("HK-2015-0007");
        for (String wrong : List.of("HK-2015-007", "HK-2015-0000", "HK-2015-00071", "hk-2015-0007", "HK-15-0007", "")) {
            assertThat(NotificationReference.tryParse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void theYearOfAReferenceIsThatOfBothPlaces() {
        assertThat(NotificationReference.yearOf(Instant.parse("2015-12-31T16:00:00Z"))).isEqualTo(2016);
        assertThat(NotificationReference.yearOf(Instant.parse("2015-12-31T15:59:59Z"))).isEqualTo(2015);
    }

    @Test
    void nobodyStatesTheCorrectionThatHeWrote() {
        samples.issued(alert());
        assertThat(samples.refusal(new Correct(FIRST, completeAlert(), hant("更正"), List.of(), HK.actor()), HK)).isEqualTo(new NotificationRefusal.SameOfficer(HK.officer()));
    }

    @Test
    void aLongListIsCorrectedInSeveralEntriesAndStandsWhole() {
        samples.issued(alert());
        List<DistributionRow> rows = java.util.stream.IntStream.range(0, 2_000).mapToObj(each -> new DistributionRow("示範店 " + each, Side.HK, "示範街 " + each + " 號", null, null, null, null, null)).toList();
        samples.done(new Correct(FIRST, completeAlert().change().distribution(rows).build(), hant("補上名單"), List.of(), CaseSamples.DRAFTER), HK);
        assertThat(samples.about(FIRST).content().distribution()).isEqualTo(rows);
        assertThat(samples.about(FIRST).changes(samples.about(FIRST).stating()).stream().filter(each -> each.labelKey().endsWith("part.distribution"))).hasSize(2_000).allMatch(each -> each.before().isEmpty());
    }
}
