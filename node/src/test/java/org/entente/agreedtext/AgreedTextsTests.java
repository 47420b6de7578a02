package org.entente.agreedtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.agreement.Agreements;
import org.entente.agreedtext.TextRefusal.Why;
import org.entente.clause.ClauseRegister;
import org.entente.clause.ClauseState;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.console.Times;
import org.entente.foodsafety.web.TwoSides;
import org.entente.journal.Outcome;
import org.entente.journal.Recorded;
import org.entente.officialtext.ImportedTexts;
import org.entente.officialtext.Unread;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.script.Script;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// One text's life on two nodes: tabled, confirmed, amended, withdrawn, outdated; and what the clause register and the pages say of it.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgreedTextsTests {

    private static final String KEY = "food-safety";

    private static TwoSides sides;
    private static TestConsole here;
    private static TestConsole there;

    @BeforeAll
    static void start() {
        sides = TwoSides.start();
        here = sides.hongKong();
        there = sides.guangdong();
    }

    @AfterAll
    static void stop() {
        sides.close();
    }

    @Test
    @Order(1)
    void oneSideTablesAndTheOtherConfirmsExactlyThatHash() {
        assertThat(refusal(texts(here).table(KEY, command(List.of()), liaison(here)))).isEqualTo(Why.NOT_SETTLED);
        assertThat(refusal(texts(here).table(KEY, command(settled()), outsider()))).isEqualTo(Why.NOT_THE_PARTY);
        Recorded tabled = done(texts(here).table(KEY, command(settled()), liaison(here)));
        assertThat(refusal(texts(here).table(KEY, command(settled()), liaison(here)))).isEqualTo(Why.ALREADY_TABLED);
        assertThat(refusal(texts(here).answer(KEY, tabled.hash(), digest(tabled), true, "", liaison(here)))).isEqualTo(Why.OWN_PROPOSAL);
        sides.exchange();
        assertThat(texts(there).history(KEY).scripts()).isEmpty();
        assertThat(refusal(texts(there).answer(KEY, tabled.hash(), "00".repeat(32), true, "", liaison(there)))).isEqualTo(Why.DOES_NOT_VERIFY);
        assertThat(refusal(texts(there).answer(KEY, tabled.hash(), digest(tabled), false, " ", liaison(there)))).isEqualTo(Why.REASON_MISSING);
        assertThat(refusal(texts(there).propose(KEY, amendment("FS-1.4"), liaison(there)))).isEqualTo(Why.NO_AGREED_TEXT);
        done(texts(there).answer(KEY, tabled.hash(), digest(tabled), true, "", liaison(there)));
        sides.exchange();
        assertThat(texts(here).history(KEY).scripts()).containsExactly(Script.HANT);
        assertThat(refusal(texts(there).answer(KEY, tabled.hash(), digest(tabled), false, "太遲", liaison(there)))).isEqualTo(Why.NOTHING_PROPOSED);
        bothSame();
    }

    @Test
    @Order(2)
    void aProposalIsOpenUntilItIsAnsweredAndKeptThen() {
        assertThat(state()).isEqualTo(ClauseState.NO_OCCASION);
        Recorded proposed = done(texts(here).propose(KEY, amendment("FS-1.4"), liaison(here)));
        assertThat(state()).isEqualTo(ClauseState.OPEN);
        sides.pass(Duration.ofDays(2));
        assertThat(state()).as("the text says may: nothing is overdue").isEqualTo(ClauseState.OPEN);
        sides.exchange();
        assertThat(desk(there)).contains("修改，自", "待本方答复", "由香港提出");
        assertThat(desk(here)).doesNotContain("修改，自");
        done(texts(there).answer(KEY, proposed.hash(), digest(proposed), true, "", liaison(there)));
        assertThat(desk(there)).doesNotContain("修改，自");
        sides.exchange();
        assertThat(state()).isEqualTo(ClauseState.KEPT);
        assertThat(ids(Times.day(sides.now()))).doesNotContain("FS-1.4A");
        assertThat(ids(day())).containsSubsequence("FS-1.4", "FS-1.4A", "FS-1.5");
        assertThat(texts(here).plain(KEY, null)).contains("FS-1.4A \n  新的示範條文。\n");
        assertThat(texts(here).plain(KEY, Times.day(sides.now()))).contains("示範化驗").doesNotContain("FS-1.4A");
        assertThat(texts(here).plain("none", null)).isEmpty();
        bothSame();
    }

    @Test
    @Order(3)
    void crossingProposalsEndTheSameOnBothSides() {
        Recorded ours = done(texts(here).propose(KEY, amendment("FS-1.1"), liaison(here)));
        sides.pass(Duration.ofMinutes(1));
        Recorded theirs = done(texts(there).propose(KEY, amendment("FS-1.2"), liaison(there)));
        sides.exchange();
        done(texts(there).answer(KEY, ours.hash(), digest(ours), true, "", liaison(there)));
        sides.pass(Duration.ofMinutes(1));
        done(texts(here).answer(KEY, theirs.hash(), digest(theirs), true, "", liaison(here)));
        sides.exchange();
        bothSame();
        assertThat(texts(here).history(KEY).proposal(theirs.hash()).orElseThrow().state()).isEqualTo(ProposalLine.State.OUTDATED);
        assertThat(ids(day())).contains("FS-1.1A").doesNotContain("FS-1.2A");
        assertThat(refusal(texts(there).answer(KEY, ours.hash(), digest(ours), true, "", liaison(there)))).isEqualTo(Why.NOTHING_PROPOSED);
    }

    @Test
    @Order(4)
    void onlyTheProposerWithdraws() {
        Recorded ours = done(texts(here).propose(KEY, amendment("FS-2a"), liaison(here)));
        sides.exchange();
        assertThat(refusal(texts(there).withdraw(KEY, ours.hash(), "", liaison(there)))).isEqualTo(Why.NOT_OWN_PROPOSAL);
        done(texts(here).withdraw(KEY, ours.hash(), "另行提出", liaison(here)));
        sides.exchange();
        assertThat(refusal(texts(there).answer(KEY, ours.hash(), digest(ours), true, "", liaison(there)))).isEqualTo(Why.NOTHING_PROPOSED);
        assertThat(state()).isEqualTo(ClauseState.KEPT);
        bothSame();
    }

    @Test
    @Order(5)
    void saysWhereAnAgreementHasNoRule() {
        assertThat(refusal(texts(here).propose("sister-schools", amendment("SS-1"), officer("HK-EDB")))).isEqualTo(Why.NO_RULE);
        assertThat(refusal(texts(here).propose("e-commerce", amendment("EC-1.1"), officer("HK-CEDB")))).isEqualTo(Why.BY_SUPPLEMENT);
    }

    @Test
    @Order(6)
    void showsAllOfItInEachLanguage() {
        Recorded open = done(texts(there).propose(KEY, amendment("FS-2b"), liaison(there)));
        sides.exchange();
        for (Language language : Language.values()) {
            try (Scriptless reader = Scriptless.signedIn(here, TestConsole.LIAISON, language)) {
                for (String path : List.of("", "?day=" + day(), "?day=someday", "/clauses/FS-1.4", "/clauses/FS-1.4A", "/proposals/" + open.hash().hex(), "/amendments/new", "/amendments/new?clause=FS-1.4")) {
                    HtmlPage page = reader.open("/agreements/food-safety/text" + path);
                    assertThat(page.getWebResponse().getStatusCode()).as(path).isEqualTo(200);
                    assertThat(page.asXml()).as(path).doesNotContain("??");
                }
                for (String other : List.of("sister-schools", "e-commerce", "ip-protection", "search-rescue")) {
                    assertThat(reader.open("/agreements/" + other + "/text").asXml()).doesNotContain("??");
                    assertThat((Object) reader.open("/agreements/" + other + "/text/amendments/new").querySelector("main form")).isNull();
                }
                assertThat(reader.open("/agreements/food-safety/text/clauses/FS-99").getWebResponse().getStatusCode()).isEqualTo(404);
                assertThat(reader.open("/agreements/food-safety/text/proposals/1").getWebResponse().getStatusCode()).isEqualTo(404);
                assertThat(reader.open("/agreements/none/text").getWebResponse().getStatusCode()).isEqualTo(404);
            }
        }
        try (Scriptless officer = Scriptless.signedIn(here, TestConsole.LIAISON, Language.HANT)) {
            assertThat(officer.open("/agreements/food-safety/text").asNormalizedText()).contains("系統轉換", "附件", "待本方答覆");
            HtmlPage answered = officer.press(officer.open("/agreements/food-safety/text/proposals/" + open.hash().hex()), "button[name=consents][value=false]");
            assertThat(answered.querySelector("[role=alert]").getTextContent()).contains("請說明理由");
            answered.<HtmlTextArea>getHtmlElementById("reason").setText("示範條文未有需要");
            assertThat(officer.press(answered, "button[name=consents][value=false]").asNormalizedText()).contains("不同意", "示範條文未有需要");
        }
    }

    @Test
    @Order(7)
    void tablesAndProposesByPage() {
        long id = here.bean(ImportedTexts.class).take("示範.txt", new String(TextSamples.example(), StandardCharsets.UTF_8).replace("示範化驗", "示範檢測").getBytes(StandardCharsets.UTF_8), "1001").id();
        String path = "/agreements/texts/" + id + "/parts/1";
        for (Language language : Language.values()) {
            try (Scriptless officer = Scriptless.signedIn(here, TestConsole.LIAISON, language)) {
                assertThat(officer.open(path).asXml()).contains("FS-1.4").doesNotContain("??");
            }
        }
        try (Scriptless officer = Scriptless.signedIn(here, TestConsole.LIAISON, Language.HANT)) {
            assertThat(officer.open("/agreements/texts/" + id).asXml()).contains(path);
            assertThat(officer.open("/agreements/texts/" + id + "/parts/9").getWebResponse().getStatusCode()).isEqualTo(404);
            HtmlPage refused = officer.press(officer.open(path), "main form[method=post] button");
            assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(refused.querySelector("[role=alert]").getTextContent()).contains("未能讀出");
            refused.querySelectorAll("select[name=settled]").forEach(each -> ((HtmlSelect) each).setSelectedAttribute("AS_READ", true));
            assertThat(officer.press(refused, "main form[method=post] button").querySelector("[role=alert]").getTextContent()).contains("已有議定文本");

            HtmlPage form = officer.open("/agreements/food-safety/text/amendments/new?clause=FS-1.5");
            assertThat(officer.press(form, "main form button").getWebResponse().getStatusCode()).isEqualTo(422);
            form = officer.open("/agreements/food-safety/text/amendments/new?clause=FS-1.5");
            form.<HtmlSelect>getHtmlElementById("changes0.kind").setSelectedAttribute("REPLACE", true);
            form.<HtmlTextArea>getHtmlElementById("changes0.hant").setText("消息應寫明示範範圍和日期。");
            form.<HtmlTextArea>getHtmlElementById("changes0.hans").setText("消息应写明示范范围和日期。");
            form.<HtmlInput>getHtmlElementById("applies").setValue(day().toString());
            form.<HtmlTextArea>getHtmlElementById("reason").setText("<b>演習</b>所得");
            HtmlPage proposed = officer.press(form, "main form button");
            assertThat(proposed.querySelector("[role=status]").getTextContent()).contains("已送出");
            assertThat(proposed.querySelectorAll(".versions ins")).isNotEmpty();
            assertThat(proposed.asNormalizedText()).contains("<b>演習</b>所得");
            assertThat(officer.press(proposed, "main form[action$=withdraw] button").asNormalizedText()).contains("已撤回");
        }
    }

    private static String desk(TestConsole node) {
        try (Scriptless officer = Scriptless.signedIn(node, TestConsole.LIAISON, node == here ? Language.HANT : Language.HANS)) {
            return officer.open("/").querySelector("main").asNormalizedText();
        }
    }

    private static void bothSame() {
        TextHistory ours = texts(here).history(KEY);
        TextHistory theirs = texts(there).history(KEY);
        assertThat(ours.proposals()).isEqualTo(theirs.proposals()).isNotEmpty();
        assertThat(ours.base()).isEqualTo(theirs.base());
        Stream.of(Script.HANT, Script.HANS).forEach(each -> assertThat(ours.on(each, LocalDate.MAX)).isEqualTo(theirs.on(each, LocalDate.MAX)));
    }

    private static LocalDate day() {
        return Times.day(sides.now()).plusDays(30);
    }

    private static ProposeAmendment amendment(String after) {
        return new ProposeAmendment(List.of(new ClauseChange(ClauseChange.Kind.INSERT_AFTER, after, null, "新的示範條文。", "新的示范条文。")), day(), "演習所得");
    }

    private static TableText command(List<TableText.Choice> choices) {
        return new TableText(new TextPart(TextSamples.read(), 1), Script.HANT, "ab".repeat(32), List.of(), choices);
    }

    private static List<TableText.Choice> settled() {
        return new TextPart(TextSamples.read(), 1).unread().stream().map(Unread::kind).map(each -> new TableText.Choice(TextTabled.Settlement.MISSING_IN_SOURCE, "")).toList();
    }

    private static List<String> ids(LocalDate day) {
        return texts(there).history(KEY).on(Script.HANT, day).stream().map(each -> each.clause().clause()).toList();
    }

    private static String digest(Recorded proposal) {
        return ((Proposal) proposal.fact()).digest().hex();
    }

    private static AgreedTexts texts(TestConsole node) {
        return node.bean(AgreedTexts.class);
    }

    private static ClauseState state() {
        return here.bean(ClauseRegister.class).lines(here.bean(Agreements.class).get(KEY)).stream().filter(each -> each.clause().equals("FS-9")).findFirst().orElseThrow().state();
    }

    private static Signatory liaison(TestConsole node) {
        return TwoSides.officer(node, TestConsole.LIAISON);
    }

    private static Signatory outsider() {
        return officer("HK-EDB");
    }

    private static Signatory officer(String organisation) {
        return new Signatory(new OrganisationId(organisation), "1201", Set.of(Role.LIAISON));
    }

    private static Recorded done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).entry();
    }

    private static Why refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((TextRefusal) ((Outcome.Refused) outcome).refusal()).why();
    }
}
