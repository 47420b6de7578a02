package org.entente.agreedtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.entente.agreedtext.TextRefusal.Why;
import org.entente.agreement.Agreements;
import org.entente.clause.ClauseRegister;
import org.entente.clause.ClauseState;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.console.Times;
import org.entente.foodsafety.web.TwoSides;
import org.entente.journal.Outcome;
import org.entente.journal.Recorded;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A supplementary agreement of the e-commerce agreement (EC-5.1) on two nodes: proposed by page, consented to, signed by each side, in force after both.
class SupplementTests {

    private static final String KEY = "e-commerce";
    private static final String OFFICER = "1201";

    private static TwoSides sides;
    private static TestConsole here;
    private static TestConsole there;

    @BeforeAll
    static void start() {
        sides = TwoSides.start();
        here = sides.hongKong();
        there = sides.guangdong();
        here.bean(Officers.class).enrol(new Officer(OFFICER, new OrganisationId("HK-CEDB"), new Names("示範聯絡員寅", "示范联络员寅", "Demo Officer M"), Set.of(Role.LIAISON)), TestConsole.password(OFFICER));
    }

    @AfterAll
    static void stop() {
        sides.close();
    }

    @Test
    void isInForceAfterBothHaveSignedAndStandsAtItsClause() {
        assertThat(state()).isEqualTo(ClauseState.NO_OCCASION);
        try (Scriptless officer = Scriptless.signedIn(here, OFFICER, Language.HANT)) {
            assertThat(officer.press(officer.open("/agreements/e-commerce/text/supplements/new"), "main form button").getWebResponse().getStatusCode()).isEqualTo(422);
            HtmlPage proposed = officer.press(filled(officer.open("/agreements/e-commerce/text/supplements/new")), "main form button");
            assertThat(proposed.querySelector("[role=status]").getTextContent()).contains("已送出");
            sides.exchange();
            assertThat(state()).isEqualTo(ClauseState.OPEN);
            Recorded proposal = texts(here).history(KEY).proposals().getFirst().entry();
            String path = "/agreements/e-commerce/text/proposals/" + proposal.hash().hex();
            assertThat(refusal(texts(here).supplement(KEY, (SupplementProposed) proposal.fact(), officer("HK-CEDB")))).isEqualTo(Why.ALREADY_TABLED);
            assertThat(refusal(texts(here).sign(KEY, proposal.hash(), new SignSupplement(null, null, today()), officer("HK-CEDB")))).isEqualTo(Why.NOTHING_PROPOSED);
            texts(there).answer(KEY, proposal.hash(), ((Proposal) proposal.fact()).digest().hex(), true, "", officer("GD-GZCOC"));
            sides.exchange();
            assertThat(state()).isEqualTo(ClauseState.OPEN);

            HtmlPage form = officer.open(path);
            assertThat(form.asNormalizedText()).contains("廣東未簽署", "香港未簽署");
            assertThat(officer.press(form, "main form[action$=signature] button").querySelector("[role=alert]").getTextContent()).contains("未能讀取日期");
            form = officer.open(path);
            form.<HtmlInput>getHtmlElementById("on").setValue(today().plusDays(3).toString());
            assertThat(officer.press(form, "main form[action$=signature] button").querySelector("[role=alert]").getTextContent()).contains("今日之後");
            form = officer.open(path);
            form.<HtmlInput>getHtmlElementById("on").setValue(today().minusDays(2).toString());
            form.<HtmlInput>getHtmlElementById("name").setValue("示範簽署人");
            assertThat(officer.press(form, "main form[action$=signature] button").asNormalizedText()).contains("示範簽署人", "廣東未簽署").doesNotContain("香港未簽署");
            assertThat(texts(here).history(KEY).supplements().getFirst().inForce()).isEmpty();
            texts(there).sign(KEY, proposal.hash(), new SignSupplement("示范职衔", null, today()), officer("GD-GZCOC"));
            assertThat(refusal(texts(there).sign(KEY, proposal.hash(), new SignSupplement(null, null, today()), officer("GD-GZCOC")))).isEqualTo(Why.ALREADY_SIGNED);
            sides.exchange();
            assertThat(texts(here).history(KEY).supplements()).isEqualTo(texts(there).history(KEY).supplements());
            assertThat(texts(there).history(KEY).supplements().getFirst().inForce()).contains(today());
            assertThat(state()).isEqualTo(ClauseState.KEPT);
            assertThat(officer.open("/agreements/e-commerce/text/clauses/EC-2.3").asNormalizedText()).contains("示範補充協定", "生效");
        }
        for (Language language : Language.values()) {
            try (Scriptless reader = Scriptless.signedIn(there, TestConsole.AUDITOR, language)) {
                String hash = texts(there).history(KEY).proposals().getFirst().entry().hash().hex();
                for (String path : new String[] {"", "/clauses/EC-2.3", "/proposals/" + hash}) {
                    HtmlPage page = reader.open("/agreements/e-commerce/text" + path);
                    assertThat(page.getWebResponse().getStatusCode()).isEqualTo(200);
                    assertThat(page.asXml()).contains("示範補充協定").doesNotContain("??");
                }
            }
        }
    }

    @Test
    void isRefusedWhereTheTextHasNoSuchRule() {
        assertThat(refusal(texts(here).supplement("food-safety", TextSamples.supplement(), TwoSides.officer(here, TestConsole.LIAISON)))).isEqualTo(Why.NO_SUPPLEMENT_RULE);
        SupplementProposed elsewhere = new SupplementProposed("EC-9", SupplementProposed.Basis.IMPROVEMENT, "甲", "甲", "乙", "乙", "丙");
        assertThat(refusal(texts(here).supplement(KEY, elsewhere, officer("HK-CEDB")))).isEqualTo(Why.UNKNOWN_CLAUSE);
    }

    private static HtmlPage filled(HtmlPage form) {
        form.<HtmlSelect>getHtmlElementById("clause").setSelectedAttribute("EC-2.3", true);
        ((HtmlRadioButtonInput) form.querySelector("input[name=basis][value=NOT_COVERED]")).setChecked(true);
        form.<HtmlInput>getHtmlElementById("titleHant").setValue("示範補充協定");
        form.<HtmlInput>getHtmlElementById("titleHans").setValue("示范补充协定");
        form.<HtmlTextArea>getHtmlElementById("hant").setText("示範內容。");
        form.<HtmlTextArea>getHtmlElementById("hans").setText("示范内容。");
        form.<HtmlTextArea>getHtmlElementById("reason").setText("演習");
        return form;
    }

    private static LocalDate today() {
        return Times.day(sides.now());
    }

    private static AgreedTexts texts(TestConsole node) {
        return node.bean(AgreedTexts.class);
    }

    private static ClauseState state() {
        return here.bean(ClauseRegister.class).lines(here.bean(Agreements.class).get(KEY)).stream().filter(each -> each.clause().equals("EC-5.1")).findFirst().orElseThrow().state();
    }

    private static Signatory officer(String organisation) {
        return new Signatory(new OrganisationId(organisation), OFFICER, Set.of(Role.LIAISON));
    }

    private static Why refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((TextRefusal) ((Outcome.Refused) outcome).refusal()).why();
    }
}
