package org.entente.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Instrument;
import org.entente.agreement.Instruments;
import org.entente.agreement.PlaceOriginal;
import org.entente.agreement.SignInstrument;
import org.entente.agreement.Strength;
import org.entente.channel.ChannelAnswers;
import org.entente.channel.ChannelChoice;
import org.entente.channel.ChannelNote;
import org.entente.channel.HandOvers;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.Essentials;
import org.entente.foodsafety.FollowUp;
import org.entente.foodsafety.NotificationAssessed;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.Stated;
import org.entente.foodsafety.web.Stories;
import org.entente.foodsafety.web.TwoSides;
import org.entente.journal.Outcome;
import org.entente.journal.Rebuild;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.presscheck.PressCheckAnswered;
import org.entente.presscheck.PressGate;
import org.entente.presscheck.PressReference;
import org.entente.presscheck.PressText;
import org.entente.presscheck.RequestPressCheck;
import org.entente.roster.AssignDuty;
import org.entente.roster.Roster;
import org.entente.rumour.AdoptFinding;
import org.entente.rumour.AgreedText;
import org.entente.rumour.Medium;
import org.entente.rumour.OpenRumour;
import org.entente.rumour.RumourBoard;
import org.entente.rumour.RumourId;
import org.entente.rumour.Rumours;
import org.entente.rumour.StateFinding;
import org.entente.rumour.Verdict;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.htmlunit.WebResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// For each clause that the software carries out, a story that leaves it kept and one that leaves it open or overdue, told on two nodes; and what the register and its pages say of it.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClauseRegisterTests {

    /// How each clause was seen by the stories so far.
    private static final Map<String, Set<ClauseState>> SEEN = new HashMap<>();

    private static TwoSides sides;
    private static Stories stories;

    @BeforeAll
    static void start() {
        sides = TwoSides.start();
        stories = new Stories(sides);
    }

    @AfterAll
    static void stop() {
        sides.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theRegisterIsExportedAsAkomaNtoso(Language language) throws Exception {
        try (Scriptless reader = Scriptless.signedIn(sides.hongKong(), TestConsole.AUDITOR, language)) {
            for (Agreement agreement : sides.hongKong().bean(Agreements.class).all()) {
                WebResponse file = reader.client().getPage(sides.hongKong().url("/agreements/" + agreement.key() + "/clauses.akn")).getWebResponse();
                assertThat(file.getContentType()).isEqualTo("application/akn+xml");
                Element root = DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(file.getContentAsStream()).getDocumentElement();
                assertThat(List.of(root.getNamespaceURI(), root.getLocalName())).containsExactly("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "akomaNtoso");
                List<Element> all = elements(root);
                Set<String> ids = new HashSet<>();
                all.stream().filter(each -> each.hasAttribute("eId")).forEach(each -> assertThat(ids.add(each.getAttribute("eId"))).as(each.getAttribute("eId")).isTrue());
                assertThat(all.stream().filter(each -> each.getLocalName().equals("clause")).map(each -> each.getFirstChild().getTextContent())).isEqualTo(agreement.clauses());
                all.stream().filter(each -> each.hasAttribute("refersTo")).forEach(each -> assertThat(ids).contains(each.getAttribute("refersTo").substring(1)));
                all.stream().filter(each -> each.getLocalName().equals("FRBRauthor")).forEach(each -> assertThat(ids).contains(each.getAttribute("href").substring(1)));
                assertThat(all.stream().filter(each -> each.getLocalName().equals("FRBRlanguage")).map(each -> each.getAttribute("language"))).containsExactly(
                        switch (language) {
                            case HANT -> "zho-Hant";
                            case HANS -> "zho-Hans";
                            case ENGLISH -> "eng";
                        });
                assertThat(all).allSatisfy(each -> assertThat(each.getTextContent()).doesNotContain("??", "clause.FS"));
            }
        }
    }

    private static List<Element> elements(Element root) {
        NodeList found = root.getElementsByTagName("*");
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
    }

    @Test
    void followsTheDutiesAboutANotificationFromOpenToOverdueToKept() {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil());
        sides.exchange();
        assertThat(state("FS-1.1")).isEqualTo(ClauseState.OPEN);
        assertThat(state("FS-1.3")).isEqualTo(ClauseState.OPEN);
        assertThat(state("FS-1.5")).isEqualTo(ClauseState.OPEN);
        assertThat(state("FS-4a")).isEqualTo(ClauseState.KEPT);
        assertThat(state("FS-2d")).as("an incident without its conclusion").isEqualTo(ClauseState.OPEN);
        sides.pass(Duration.ofHours(25));
        assertThat(List.of(state("FS-1.1"), state("FS-1.3"), state("FS-1.5"))).containsOnly(ClauseState.OVERDUE);
        settle(oil);
        assertThat(List.of(state("FS-1.1"), state("FS-1.3"), state("FS-1.5"))).containsOnly(ClauseState.KEPT);
    }

    @Test
    void followsTheMirroredDutyOfHongKong() {
        NotificationReference rice = stories.issue(sides.guangdong(), stories.rice());
        sides.exchange();
        sides.pass(Duration.ofHours(25));
        assertThat(state("FS-1.2")).isEqualTo(ClauseState.OVERDUE);
        TestConsole here = sides.hongKong();
        stories.state(here, new CaseCommand.Open(rice));
        stories.state(here, new CaseCommand.Assess(rice, NotificationAssessed.Verdict.ACCEPTED, null, null));
        stories.state(here, new CaseCommand.ReportToGovernment(rice, ScriptText.hant("特區政府"), sides.now()));
        stories.state(here, new CaseCommand.InformDepartments(rice, List.of(ScriptText.hant("食物安全中心")), sides.now()));
        sides.exchange();
        assertThat(state("FS-1.2")).isEqualTo(ClauseState.KEPT);
    }

    @Test
    void waitsForTheAnswerToAPressCheck() {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil());
        sides.exchange();
        settle(oil);
        var text = new PressText(ScriptText.hant("呼籲停用一批花生油"), ScriptText.hant("示範糧油（廣東）有限公司生產的花生油超標。"));
        Outcome asked = sides.hongKong().bean(PressGate.class).request(new RequestPressCheck(text, List.of(), null, null, sides.now().plus(Duration.ofHours(3)), false), liaison(sides.hongKong()));
        sides.exchange();
        assertThat(state("FS-4b")).isEqualTo(ClauseState.OPEN);
        sides.pass(Duration.ofHours(5));
        assertThat(state("FS-4b")).isEqualTo(ClauseState.OVERDUE);
        PressReference reference = PressReference.parse(((Outcome.Done) asked).entry().subject());
        sides.guangdong().bean(PressGate.class).answer(reference, PressCheckAnswered.Verdict.CONFIRMED, null, liaison(sides.guangdong()));
        sides.exchange();
        assertThat(state("FS-4b")).isEqualTo(ClauseState.KEPT);
    }

    @Test
    void waitsForBothFindingsAboutAMediaReport() {
        var report = new OpenRumour(Medium.WEB, null, null, sides.now(), ScriptText.hant("網上流傳示範塑膠米"), ScriptText.hant("有影片稱示範品牌的米以塑膠製成。"), false);
        RumourId id = RumourId.parse(((Outcome.Done) sides.hongKong().bean(Rumours.class).open(report, liaison(sides.hongKong()))).entry().subject()).orElseThrow();
        sides.exchange();
        assertThat(state("FS-5")).isEqualTo(ClauseState.OPEN);
        sides.pass(Duration.ofHours(25));
        assertThat(state("FS-5")).isEqualTo(ClauseState.OVERDUE);
        var finding = new StateFinding(id, Verdict.FALSE, ScriptText.hant("化驗為普通白米。"), new AgreedText("影片內容不實。", "影片内容不实。", null));
        assertThat(sides.hongKong().bean(Rumours.class).state(finding, liaison(sides.hongKong()))).isInstanceOf(Outcome.Done.class);
        sides.exchange();
        var theirs = sides.guangdong().bean(RumourBoard.class).story(id).orElseThrow().current(Government.HONG_KONG).orElseThrow();
        assertThat(sides.guangdong().bean(Rumours.class).adopt(new AdoptFinding(id, theirs.place().hash(), ScriptText.hans("结果一致。")), liaison(sides.guangdong()))).isInstanceOf(Outcome.Done.class);
        sides.exchange();
        assertThat(state("FS-5")).isEqualTo(ClauseState.KEPT);
    }

    @Test
    void findsHoursWithoutAnOfficerOnDuty() {
        assertThat(state("FS-8")).isEqualTo(ClauseState.OVERDUE);
        for (TestConsole node : List.of(sides.hongKong(), sides.guangdong())) {
            node.bean(Roster.class).assign(new AssignDuty(sides.now(), sides.now().plus(Duration.ofDays(9)), TestConsole.LIAISON, TestConsole.SECOND, null), liaison(node));
        }
        sides.exchange();
        assertThat(state("FS-8")).isEqualTo(ClauseState.KEPT);
        sides.pass(Duration.ofDays(5));
        assertThat(state("FS-8")).isEqualTo(ClauseState.OPEN);
    }

    @Test
    void asksForTheSealsOfTheECommerceAgreementAndSaysWhenItsTermIsOver() {
        assertThat(state("EC-5.3")).isEqualTo(ClauseState.OPEN);
        for (TestConsole node : List.of(sides.hongKong(), sides.guangdong())) {
            Government other = node.government().equals(Government.HONG_KONG) ? Government.GUANGDONG : Government.HONG_KONG;
            Signatory who = officer(node.government().equals(Government.HONG_KONG) ? "HK-OGCIO" : "GD-GZCOC");
            LocalDate today = LocalDate.ofInstant(sides.now(), ZoneOffset.ofHours(8));
            assertThat(node.bean(Instruments.class).sign("e-commerce", new SignInstrument(other, Instrument.Condition.SEAL, null, null, today, null), who)).isInstanceOf(Outcome.Done.class);
        }
        sides.exchange();
        assertThat(state("EC-5.3")).isEqualTo(ClauseState.KEPT);
        assertThat(sides.hongKong().bean(InstrumentKeeper.class).open(sides.now().plus(Duration.ofDays(3 * 366)))).contains(new ClauseWork("EC-5.3", 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"food-safety, FS-10, HK-FHB, GD-FSCO", "sister-schools, SS-6, HK-EDB, GD-EDU", "ip-protection, IP-22, HK-IPG, GD-IPG", "e-commerce, EC-5.2, HK-CEDB, GD-GZCOC"})
    void asksWhereEachOriginalIs(String agreement, String clause, String ours, String theirs) {
        assertThat(state(clause)).isEqualTo(ClauseState.OPEN);
        for (int number = 1; number <= 4; number++) {
            TestConsole node = number % 2 == 0 ? sides.hongKong() : sides.guangdong();
            Signatory who = officer(number % 2 == 0 ? ours : theirs);
            assertThat(node.bean(Instruments.class).place(agreement, new PlaceOriginal(number, number < 3 ? Script.HANT : Script.HANS, "示範檔案室 " + number, null), who)).isInstanceOf(Outcome.Done.class);
        }
        sides.exchange();
        assertThat(state(clause)).isEqualTo(ClauseState.KEPT);
        assertThat(sides.hongKong().bean(Instruments.class).originals(agreement)).allSatisfy(each -> assertThat(each.holder()).isNotNull());
    }

    @Test
    void theRescueArrangementStaysOpenWhileAPairHasNoPage() {
        assertThat(state("SAR-3")).isEqualTo(ClauseState.OPEN);
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void eachKindOfNotificationKeepsItsClause() {
        assertThat(List.of(state("FS-2a"), state("FS-2c"))).containsOnly(ClauseState.NO_OCCASION);
        stories.issue(sides.hongKong(), stories.policy());
        NotificationContent oil = stories.peanutOil();
        stories.issue(sides.hongKong(), new ContentBuilder(oil).kind(NotificationKind.RECALL).build());
        stories.issue(sides.guangdong(), stories.rice());
        sides.exchange();
        assertThat(List.of(state("FS-2a"), state("FS-2b"), state("FS-2c"))).containsOnly(ClauseState.KEPT);
    }

    @Test
    @Order(1)
    void anIncidentIsOpenUntilItIsClosedWithItsConclusion() {
        NotificationReference incident = stories.issue(sides.hongKong(), stories.peanutOil());
        sides.exchange();
        assertThat(state("FS-2d")).isEqualTo(ClauseState.OPEN);
        settle(incident);
        NotificationReference conclusion = stories.issue(sides.hongKong(), new ContentBuilder(stories.peanutOil()).kind(NotificationKind.CONCLUSION).linked(List.of(incident)).build());
        sides.exchange();
        settle(conclusion);
        stories.state(sides.hongKong(), new CaseCommand.Close(incident, ScriptText.hant("已查明原因。")));
        assertThat(state("FS-2d")).isEqualTo(ClauseState.KEPT);
    }

    @Test
    void aHandOverKeepsTheChannelAndMayLeaveADutyOpen() {
        assertThat(state("FS-1.4")).isEqualTo(ClauseState.NO_OCCASION);
        HandOvers handOvers = sides.hongKong().bean(HandOvers.class);
        var note = new ChannelNote(new ChannelAnswers(ChannelAnswers.Answer.YES, ChannelAnswers.Answer.YES, false, true), ChannelChoice.OTHER, "供港食品按既有渠道", "示範口岸");
        long handedOver = handOvers.record("示範供港食品", note, "供港食品按既有渠道", "示範口岸", liaison(sides.hongKong()), sides.now(), null);
        assertThat(state("FS-1.4")).isEqualTo(ClauseState.KEPT);
        assertThat(state("FS-4a")).as("the other side has still to be told of its firm").isEqualTo(ClauseState.OPEN);
        handOvers.told(handedOver, "HK-2015-0001");
        assertThat(state("FS-4a")).isNotEqualTo(ClauseState.OPEN);
    }

    /// What the stories of this class and of two others have shown, against everything that a module says it keeps.
    @Test
    @Order(Integer.MAX_VALUE)
    void everyClauseThatIsCarriedOutHasBothItsStories() {
        Set<String> elsewhere = Set.of("FS-9", "EC-5.1");
        Set<String> nothingCanBeOwed = Set.of("FS-1.4", "FS-2a", "FS-2b", "FS-2c");
        Set<String> neverWhole = Set.of("SAR-3");
        for (Agreement agreement : sides.hongKong().bean(Agreements.class).all()) {
            for (ClauseLine each : sides.hongKong().bean(ClauseRegister.class).lines(agreement)) {
                boolean onRecordOnly = each.strength() == Strength.RECORD && !Set.of(agreement.closingClause(), "EC-5.2").contains(each.clause());
                if (each.page() != null && !onRecordOnly && !elsewhere.contains(each.clause())) {
                    Set<ClauseState> seen = SEEN.getOrDefault(each.clause(), Set.of());
                    assertThat(seen.contains(ClauseState.KEPT) || neverWhole.contains(each.clause())).as(each.clause() + " was never kept").isTrue();
                    assertThat(seen.contains(ClauseState.OPEN) || seen.contains(ClauseState.OVERDUE) || nothingCanBeOwed.contains(each.clause())).as(each.clause() + " was never open").isTrue();
                }
            }
        }
    }

    @Test
    void saysWhatThisVersionDoesNotCarryOut() {
        assertThat(state("FS-6a")).isEqualTo(ClauseState.NOT_CARRIED);
        assertThat(state("IP-17")).isEqualTo(ClauseState.NOT_CARRIED);
        assertThat(state("FS-0")).isEqualTo(ClauseState.KEPT);
    }

    @Test
    void countsTheSameOnBothNodesAndAfterARebuild() {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil());
        sides.exchange();
        settle(oil);
        var here = sides.hongKong().bean(ClauseTally.class).kept();
        assertThat(sides.guangdong().bean(ClauseTally.class).kept()).isEqualTo(here).isNotEmpty();
        sides.hongKong().bean(Rebuild.class).run(done -> {});
        assertThat(sides.hongKong().bean(ClauseTally.class).kept()).isEqualTo(here);
    }

    @Test
    void showsTheDifferenceOnItsPages() {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil());
        sides.exchange();
        sides.pass(Duration.ofHours(25));
        try (Scriptless reader = Scriptless.signedIn(sides.hongKong(), TestConsole.AUDITOR, Language.HANT)) {
            assertThat(reader.open("/agreements/clauses").asNormalizedText()).contains("粵港食品安全工作交流與合作協議", "加強跨境貿易電子商務合作協議", "逾期");
            assertThat(reader.open("/agreements/food-safety/clauses").getElementById("FS-1.3").asNormalizedText()).contains("逾期");
            settle(oil);
            assertThat(reader.open("/agreements/food-safety/clauses").getElementById("FS-1.3").asNormalizedText()).contains("已履行", "廣東");
            assertThat(reader.open("/agreements/none/clauses").getWebResponse().getStatusCode()).isEqualTo(404);
        }
    }

    /// Guangdong does all that it owes about it, and Hong Kong completes it.
    private static void settle(NotificationReference oil) {
        TestConsole there = sides.guangdong();
        stories.state(there, new CaseCommand.Open(oil));
        stories.state(there, new CaseCommand.Assess(oil, NotificationAssessed.Verdict.ACCEPTED, null, null));
        stories.state(there, new CaseCommand.ReportToGovernment(oil, ScriptText.hans("省人民政府"), sides.now()));
        stories.state(there, new CaseCommand.InformDepartments(oil, List.of(ScriptText.hans("示范监管部门")), sides.now()));
        var complete = new Essentials(Stated.notYet(), Stated.notYet(), Stated.given(ScriptText.hant("留意同廠其他批次。")));
        stories.state(sides.hongKong(), new CaseCommand.AddFollowUp(oil, new FollowUp(FollowUp.Kind.ADDITIONAL_INFORMATION, ScriptText.hant("補充須注意事項。"), complete, List.of(), List.of(), List.of(), List.of(), List.of(), null, null), List.of()));
        sides.exchange();
    }

    private static ClauseState state(String clause) {
        Agreements agreements = sides.hongKong().bean(Agreements.class);
        ClauseState state = sides.hongKong().bean(ClauseRegister.class).lines(agreements.ofClause(clause).orElseThrow()).stream().filter(each -> each.clause().equals(clause)).findFirst().orElseThrow().state();
        SEEN.computeIfAbsent(clause, none -> EnumSet.noneOf(ClauseState.class)).add(state);
        return state;
    }

    private static Signatory liaison(TestConsole node) {
        return TwoSides.officer(node, TestConsole.LIAISON);
    }

    private static Signatory officer(String organisation) {
        return new Signatory(new OrganisationId(organisation), "1201", Set.of(Role.LIAISON));
    }
}
