package org.entente.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.entente.channel.ChannelAnswers;
import org.entente.channel.ChannelAnswers.Answer;
import org.entente.channel.ChannelChoice;
import org.entente.channel.ChannelNote;
import org.entente.channel.HandOvers;
import org.entente.console.TestConsole;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.CaseState;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.Duty;
import org.entente.foodsafety.Essentials;
import org.entente.foodsafety.IssueNotification;
import org.entente.foodsafety.LadderStep;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationFilter;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.NotificationOpened;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.NotificationRefusal;
import org.entente.foodsafety.Notifications;
import org.entente.foodsafety.Operator;
import org.entente.foodsafety.OverdueWatch;
import org.entente.foodsafety.Recurrence;
import org.entente.foodsafety.RiskDecision;
import org.entente.foodsafety.Side;
import org.entente.foodsafety.Stated;
import org.entente.foodsafety.Statistics;
import org.entente.journal.Fact;
import org.entente.journal.Journal;
import org.entente.journal.OtherSide;
import org.entente.journal.Outcome;
import org.entente.journal.Rebuild;
import org.entente.journal.Recorded;
import org.entente.journal.Statement;
import org.entente.journal.Vocabulary;
import org.entente.party.Government;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.entente.presscheck.PressGate;
import org.entente.presscheck.PressText;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Drafts on a whole node, from the first word to the notification on the board.
class DraftsTests {

    private static final TestConsole NODE = TestConsole.start(Government.HONG_KONG);
    private static final ChannelNote NOT_TRADED = ChannelNote.of(new ChannelAnswers(Answer.NO, Answer.NO, false, false));
    private static final ChannelNote TRADED = ChannelNote.of(new ChannelAnswers(Answer.YES, Answer.YES, false, false));
    private static final Signatory GUANGDONG = new Signatory(new OrganisationId("GD-FSCO"), "1001", Set.of(Role.LIAISON));

    private final Drafts drafts = NODE.bean(Drafts.class);
    private final NotificationBoard board = NODE.bean(NotificationBoard.class);
    private final Signatory writer = officer(TestConsole.DRAFTER);
    private final Signatory first = officer(TestConsole.LIAISON);
    private final Signatory second = officer(TestConsole.SECOND);

    @AfterAll
    static void close() {
        NODE.close();
    }

    @Test
    void aDepartmentWritesAndTheLiaisonUnitSends() {
        Draft draft = submitted(SaveDraft.of(alert("示範糕點檢出沙門氏菌")).with(NOT_TRADED), writer);
        assertThat(drafts.approve(draft.id(), draft.version(), writer)).isEqualTo(new Outcome.Refused(new DraftRefusal.OwnDraft("2001")));
        NotificationReference reference = sent(drafts.approve(draft.id(), draft.version(), first));
        assertThat(board.find(reference, first)).hasValueSatisfying(found -> {
            assertThat(found.asIssued().draftedBy()).isEqualTo(writer.actor());
            assertThat(found.issued().actor()).isEqualTo(first.actor());
            assertThat(found.incomplete()).isTrue();
            assertThat(found.step(LadderStep.Step.SENT)).hasValueSatisfying(step -> assertThat(step.done()).isTrue());
            assertThat(found.step(LadderStep.Step.OPENED)).hasValueSatisfying(step -> assertThat(step.done()).isFalse());
        });
        assertThat(drafts.find(draft.id(), writer)).hasValueSatisfying(each -> assertThat(each.state()).isEqualTo(DraftState.SENT));
        assertThat(NODE.bean(OverdueWatch.class).open(Duty.Kind.OPEN, false, 200)).extracting(each -> each.reference()).contains(reference);
        assertThat(NODE.bean(OverdueWatch.class).counts(true).get(Duty.Kind.COMPLETE).open()).isPositive();
    }

    @Test
    void whoTookPartInWritingDoesNotApprove() {
        Draft draft = kept(drafts.save(SaveDraft.of(alert("示範甲")).with(NOT_TRADED), writer));
        draft = kept(drafts.save(SaveDraft.of(draft, alert("示範甲乙")), first));
        draft = kept(drafts.submit(draft.id(), draft.version(), writer));
        assertThat(drafts.awaitingApprovalBy(first)).extracting(Draft::id).doesNotContain(draft.id());
        assertThat(drafts.approve(draft.id(), draft.version(), first)).isEqualTo(new Outcome.Refused(new DraftRefusal.OwnDraft("1001")));
        assertThat(drafts.approve(draft.id(), draft.version(), second)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nothingIsSentThatWasNotSubmittedOrHasChangedSince() {
        Draft draft = kept(drafts.save(SaveDraft.of(alert("示範丙")).with(NOT_TRADED), writer));
        assertThat(drafts.approve(draft.id(), draft.version(), first)).isEqualTo(new Outcome.Refused(new DraftRefusal.NotSubmitted()));
        Draft submitted = kept(drafts.submit(draft.id(), draft.version(), writer));
        assertThat(drafts.approve(draft.id(), draft.version(), first)).isEqualTo(new Outcome.Refused(new DraftRefusal.ChangedMeanwhile("2001")));
        Draft returned = kept(drafts.giveBack(submitted.id(), submitted.version(), "請補上標題", first));
        assertThat(returned.note()).isEqualTo("請補上標題");
        assertThat(drafts.approve(returned.id(), returned.version(), first)).isEqualTo(new Outcome.Refused(new DraftRefusal.NotSubmitted()));
    }

    @Test
    void aChangeMadeOnAnOlderVersionIsRefused() {
        Draft draft = kept(drafts.save(SaveDraft.of(alert("示範丁")), writer));
        kept(drafts.save(SaveDraft.of(draft, alert("示範丁丁")), writer));
        assertThat(drafts.save(SaveDraft.of(draft, alert("示範丁丁丁")), writer)).isEqualTo(new DraftOutcome.Refused(new DraftRefusal.ChangedMeanwhile("2001")));
    }

    @Test
    void whatIsSavedComesBackAsItWas() {
        NotificationContent content = complete("示範戊");
        Draft draft = kept(drafts.save(SaveDraft.of(content).with(new ChannelNote(TRADED.answers(), ChannelChoice.BOTH, "理由", "示範局")), writer));
        assertThat(drafts.find(draft.id(), writer)).contains(draft);
        assertThat(draft.content()).isEqualTo(content);
    }

    @Test
    void onlyWhatMustBePutRightBlocks() {
        DraftCheck empty = drafts.check(kept(drafts.save(SaveDraft.of(NotificationContent.empty()), writer)));
        assertThat(empty.of(DraftCheck.Severity.BLOCKING)).extracting(DraftCheck.Finding::field).containsExactly("kind", "classification", "title", "channel");
        DraftCheck bare = drafts.check(kept(drafts.save(SaveDraft.of(alert("示範己")).with(NOT_TRADED), writer)));
        assertThat(bare.blocks()).isFalse();
        assertThat(bare.of(DraftCheck.Severity.WARNING)).extracting(DraftCheck.Finding::field).contains("essentials.scope", "essentials.controlMeasures", "essentials.precautions", "product");
    }

    @Test
    void tradedFoodIsHandedOverWithARecord() {
        Draft draft = kept(drafts.save(SaveDraft.of(alert("示範進口魚")).with(TRADED), first));
        assertThat(drafts.submit(draft.id(), draft.version(), first)).isEqualTo(new DraftOutcome.Refused(new DraftRefusal.Blocked(1)));
        assertThat(drafts.handOver(draft.id(), draft.version(), " ", first)).isEqualTo(new DraftOutcome.Refused(new DraftRefusal.ReceivingBodyMissing()));
        assertThat(kept(drafts.handOver(draft.id(), draft.version(), "示範檢驗檢疫局", first)).state()).isEqualTo(DraftState.HANDED_OVER);
        assertThat(NODE.bean(HandOvers.class).latest(10, 0)).anySatisfy(each -> {
            assertThat(each.subject()).isEqualTo("示範進口魚");
            assertThat(each.receivingBody()).isEqualTo("示範檢驗檢疫局");
            assertThat(each.officer()).isEqualTo(first.actor());
            assertThat(each.openDuties()).isEmpty();
        });
    }

    @Test
    void aDutyStaysOpenOnAHandOverAndIsKeptWhenBothWaysAreTaken() {
        var duty = new ChannelAnswers(Answer.YES, Answer.YES, true, true);
        Draft away = kept(drafts.save(SaveDraft.of(alert("示範出口菜甲")).with(new ChannelNote(duty, ChannelChoice.OTHER, "對方部門已知", null)), first));
        kept(drafts.handOver(away.id(), away.version(), "示範檢驗檢疫局", first));
        assertThat(NODE.bean(HandOvers.class).withOpenDuties()).anySatisfy(each -> assertThat(each.openDuties()).containsExactly("FS-2d", "FS-4a"));
        Draft both = submitted(SaveDraft.of(alert("示範出口菜乙")).with(new ChannelNote(duty, ChannelChoice.BOTH, "兩邊都要知道", "示範檢驗檢疫局")), first);
        NotificationReference reference = sent(drafts.approve(both.id(), both.version(), second));
        assertThat(NODE.bean(HandOvers.class).latest(10, 0)).anySatisfy(each -> {
            assertThat(each.told()).isEqualTo(reference.toString());
            assertThat(each.openDuties()).isEmpty();
        });
    }

    @Test
    void departmentsSeeTheirOwnDraftsOnly() {
        Draft draft = kept(drafts.save(SaveDraft.of(alert("示範庚")), first));
        assertThat(drafts.find(draft.id(), writer)).isEmpty();
        assertThat(drafts.open(writer)).extracting(Draft::id).doesNotContain(draft.id());
        assertThat(drafts.save(SaveDraft.of(alert("示範辛")), officer(TestConsole.AUDITOR))).isEqualTo(new DraftOutcome.Refused(new DraftRefusal.MayNotWrite()));
    }

    @Test
    void aReclassificationWaitsForAnotherOfficer() {
        Notifications notifications = NODE.bean(Notifications.class);
        Draft draft = submitted(SaveDraft.of(complete("示範壬")).with(NOT_TRADED), writer);
        NotificationReference reference = sent(drafts.approve(draft.id(), draft.version(), first));
        assertThat(notifications.proposeReclassification(reference, Classification.ATTENTION, null, ScriptText.hant("已全部收回"), first)).isEmpty();
        long proposal = notifications.proposedReclassifications().stream().filter(each -> each.reference().equals(reference)).findFirst().orElseThrow().id();
        assertThat(notifications.approveReclassification(proposal, first)).isEqualTo(new Outcome.Refused(new NotificationRefusal.SameOfficer("1001")));
        assertThat(notifications.approveReclassification(proposal, second)).isInstanceOf(Outcome.Done.class);
        assertThat(board.line(reference)).hasValueSatisfying(each -> assertThat(each.classification()).isEqualTo(Classification.ATTENTION));
        assertThat(notifications.approveReclassification(proposal, second)).isEqualTo(new Outcome.Refused(new NotificationRefusal.NoSuchProposal()));
    }

    @Test
    void onlyTheLiaisonUnitStatesAnything() {
        assertThat(NODE.bean(Notifications.class).carryOut(new CaseCommand.Open(new NotificationReference(Government.GUANGDONG, 2015, 1)), writer))
                .isEqualTo(new Outcome.Refused(new NotificationRefusal.NotALiaisonOfficer()));
        Signatory elsewhere = new Signatory(new OrganisationId("HK-CFS"), "2002", Set.of(Role.LIAISON));
        assertThat(NODE.bean(Notifications.class).carryOut(new CaseCommand.Open(new NotificationReference(Government.GUANGDONG, 2015, 1)), elsewhere))
                .isEqualTo(new Outcome.Refused(new NotificationRefusal.NotTheLiaisonUnit("HK-CFS")));
    }

    @Test
    void theOtherSidesWordIsSeenOnTheBoardAndAfterARebuild() {
        Draft draft = submitted(SaveDraft.of(complete("示範癸")).with(NOT_TRADED), writer);
        Recorded issued = ((Outcome.Done) drafts.approve(draft.id(), draft.version(), first)).entry();
        NotificationReference reference = NotificationReference.parse(issued.subject());
        OtherSide guangdong = new OtherSide(Government.GUANGDONG, Notifications.AGREEMENT, NODE.context().getBeansOfType(Vocabulary.class).values().toArray(Vocabulary[]::new));
        Instant now = NODE.bean(Clock.class).instant();
        guangdong.state(new Statement((Fact) new NotificationOpened(), issued.subject(), "FS-1.1", issued), GUANGDONG, now);
        guangdong.deliverTo(NODE.bean(Journal.class), NODE.bean(ThisNode.class), now);
        assertThat(board.find(reference, first)).hasValueSatisfying(found -> {
            assertThat(found.state()).isEqualTo(CaseState.OPENED);
            assertThat(found.step(LadderStep.Step.OPENED).orElseThrow().officer()).isEqualTo(GUANGDONG.actor());
            assertThat(found.history()).extracting(each -> each.theirs()).containsExactly(false, true);
        });
        List<?> before = rows();
        NODE.bean(Rebuild.class).run(replayed -> {});
        assertThat(rows()).isEqualTo(before);
        assertThat(NODE.bean(Statistics.class).lines()).anySatisfy(each -> assertThat(each.knownToSent()).isNotNull());
    }

    @Test
    void aListIsFilteredInEitherScript() {
        Draft draft = submitted(SaveDraft.of(complete("示範過濾麵條")).with(NOT_TRADED), writer);
        NotificationReference reference = sent(drafts.approve(draft.id(), draft.version(), first));
        assertThat(board.page(filter("过滤面条"), 1, 20).lines()).extracting(each -> each.reference()).containsExactly(reference);
        assertThat(board.page(filter("100%"), 1, 20).total()).isZero();
        assertThat(board.page(new NotificationFilter(NotificationFilter.Direction.INCOMING, null, null, null, null, null, null, null), 1, 20).total()).isZero();
        assertThat(board.page(NotificationFilter.ALL, 1, 1).lines()).hasSize(1);
    }

    @Test
    void theFirmsSidePresetsTheAddresseeAndIsRecognisedLater() {
        Draft draft = submitted(SaveDraft.of(complete("示範子")).with(NOT_TRADED), writer);
        assertThat(draft.addressee()).isEqualTo(Government.GUANGDONG);
        sent(drafts.approve(draft.id(), draft.version(), first));
        NotificationContent again = new ContentBuilder().operators(List.of(Operator.of(Side.GD, Operator.Role.PRODUCER, ScriptText.hans("示范饼店")))).build();
        DraftCheck check = drafts.check(kept(drafts.save(SaveDraft.of(again), writer)));
        assertThat(check.of(DraftCheck.Severity.ADVICE)).extracting(DraftCheck.Finding::messageKey).contains("drafting.check.recurrence." + Recurrence.Named.OPERATOR);
        PressText text = new PressText(ScriptText.hant("新聞公報"), ScriptText.hant("示範餅店須暫停生產。"));
        assertThat(NODE.bean(PressGate.class).scan(text, Government.HONG_KONG).clear()).isFalse();
        assertThat(NODE.bean(PressGate.class).scan(new PressText(ScriptText.hant("新聞公報"), ScriptText.hant("天氣晴朗。")), Government.HONG_KONG).clear()).isTrue();
    }

    @Test
    void referencesHaveNoGapsHoweverManyAreIssuedAtOnce() {
        Notifications notifications = NODE.bean(Notifications.class);
        List<CompletableFuture<Outcome>> many = IntStream.range(0, 300).mapToObj(i -> NODE.bean(Journal.class).submit(Notifications.AGREEMENT, first, (ledger, now) -> notifications.ruling(
                new IssueNotification(Government.GUANGDONG, complete("示範多" + i), i % 10 == 0 ? first.actor() : writer.actor(), List.of()), first, ledger, now))).toList();
        assertThat(many.stream().map(CompletableFuture::join).filter(Outcome.Done.class::isInstance)).hasSize(270);
        assertThat(NODE.bean(JdbcClient.class).sql("select count(*) = max(number) from notification").query(Boolean.class).single()).isTrue();
    }

    private static List<?> rows() {
        JdbcClient jdbc = NODE.bean(JdbcClient.class);
        return List.of(jdbc.sql("select * from notification order by reference").query().listOfRows(), jdbc.sql("select * from notification_name order by reference, kind, folded").query().listOfRows());
    }

    private static NotificationFilter filter(String text) {
        return new NotificationFilter(null, null, null, null, text, null, null, null);
    }

    private static NotificationContent alert(String title) {
        return new ContentBuilder().kind(NotificationKind.INCIDENT).classification(Classification.ALERT).title(ScriptText.hant(title)).build();
    }

    private static NotificationContent complete(String title) {
        return alert(title).change().essentials(new Essentials(Stated.unknown(), Stated.unknown(), Stated.unknown())).risk(new RiskDecision(RiskDecision.Level.UNDECIDED, null))
                .riskKnownAt(Instant.parse("2015-09-09T04:00:00Z")).operators(List.of(Operator.of(Side.GD, Operator.Role.PRODUCER, ScriptText.hant("示範餅店")))).build();
    }

    private Draft submitted(SaveDraft command, Signatory who) {
        Draft draft = kept(drafts.save(command, who));
        return kept(drafts.submit(draft.id(), draft.version(), who));
    }

    private static Draft kept(DraftOutcome outcome) {
        return switch (outcome) {
            case DraftOutcome.Kept(Draft draft) -> draft;
            case DraftOutcome.Refused(DraftRefusal refusal) -> throw new AssertionError(refusal);
        };
    }

    private static NotificationReference sent(Outcome outcome) {
        return NotificationReference.parse(((Outcome.Done) outcome).entry().subject());
    }

    private static Signatory officer(String number) {
        return NODE.bean(Officers.class).find(number).orElseThrow().signatory();
    }
}
