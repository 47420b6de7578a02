package org.entente.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.entente.agreement.Agreements;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The agreements' pages without script: how each stands on a day, and the acts that change it.
class InstrumentPagesTests {

    private static final String OGCIO = "1201";

    private static TestConsole node;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.HONG_KONG);
        node.bean(Officers.class).enrol(new Officer(OGCIO, new OrganisationId("HK-OGCIO"), new Names("示範聯絡員寅", "示范联络员寅", "Demo Officer M"), Set.of(Role.LIAISON)), TestConsole.password(OGCIO));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @EnumSource
    void showsEachAgreementInItsTrueState(Language language) {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, language)) {
            assertThat(reader.open("/agreements").querySelectorAll("main .sheet")).hasSize(5);
            node.bean(Agreements.class).all().forEach(each -> {
                HtmlPage page = reader.open("/agreements/" + each.key());
                assertThat(page.getWebResponse().getStatusCode()).isEqualTo(200);
                each.clauses().forEach(clause -> assertThat(page.getElementById(clause)).as(clause).isNotNull());
                assertThat(page.asXml()).doesNotContain("??");
            });
        }
    }

    @Test
    void answersForTheDayThatIsAskedAbout() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.HANT)) {
            assertThat(reader.open("/agreements/food-safety?day=2015-09-08").getElementById("standing").asNormalizedText()).contains("未到生效日");
            assertThat(reader.open("/agreements/food-safety?day=2015-09-09").getElementById("standing").asNormalizedText()).contains("生效 自 2015年9月9日 起");
            assertThat(reader.open("/agreements/food-safety?day=yesterday").querySelector("[role=alert]").getTextContent()).contains("未能讀取日期");
            assertThat(reader.open("/agreements/search-rescue").getElementById("standing").asNormalizedText()).contains("廣東與香港 ✓ 生效", "澳門的簽署未有存檔", "沒有簽署頁", "梁建偉");
        }
    }

    @Test
    void putsASealOnRecordOnce() {
        try (Scriptless officer = Scriptless.signedIn(node, OGCIO, Language.HANT)) {
            HtmlPage form = officer.open("/agreements/e-commerce/acts/new");
            HtmlPage empty = officer.press(form, "main form button");
            assertThat(empty.getWebResponse().getStatusCode()).isEqualTo(422);
            HtmlPage done = officer.press(filled(officer.open("/agreements/e-commerce/acts/new"), "2015-9-9"), "main form button");
            assertThat(done.querySelector("[role=status]").getTextContent()).contains("已存檔");
            assertThat(done.getElementById("standing").asNormalizedText()).contains("廣東的公章未有存檔").doesNotContain("香港的公章未有存檔");
            HtmlPage again = officer.press(filled(officer.open("/agreements/e-commerce/acts/new"), "2015-9-10"), "main form button");
            assertThat(again.querySelector(".error-summary").asNormalizedText()).contains("已存檔", "2015-09-09");
            HtmlPage future = officer.press(filled(officer.open("/agreements/e-commerce/acts/new"), "2999-1-1"), "main form button");
            assertThat(future.querySelector(".error-summary").asNormalizedText()).contains("今日之後");
        }
    }

    @Test
    void letsOnlyTheOrganisationThatConcludedItSpeak() {
        try (Scriptless officer = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            assertThat(officer.open("/agreements/e-commerce").asNormalizedText()).doesNotContain("Record a signature or seal");
            HtmlPage refused = officer.press(filled(officer.open("/agreements/e-commerce/acts/new"), "2015-9-9"), "main form button");
            assertThat(refused.querySelector(".error-summary").asNormalizedText()).contains("Only a liaison officer of the organisation");
        }
        try (Scriptless drafter = Scriptless.signedIn(node, TestConsole.DRAFTER, Language.ENGLISH)) {
            assertThat(drafter.open("/agreements/e-commerce/acts/new").getWebResponse().getStatusCode()).isEqualTo(403);
        }
    }

    @Test
    void saysWhereAnOriginalIsKept() {
        try (Scriptless officer = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage form = officer.open("/agreements/food-safety/originals/2");
            form.<HtmlInput>getHtmlElementById("sha256").setValue("xyz");
            HtmlPage wrong = officer.press(form, "main form button");
            assertThat(wrong.querySelector(".error-summary").asNormalizedText()).contains("存放地點", "64 個十六進制數字");
            HtmlPage right = officer.open("/agreements/food-safety/originals/2");
            right.<HtmlInput>getHtmlElementById("place").setValue("示範檔案室 DEMO-2");
            right.<HtmlInput>getHtmlElementById("sha256").setValue("AB".repeat(32));
            HtmlPage done = officer.press(right, "main form button");
            assertThat(done.getElementById("originals").asNormalizedText()).contains("示範檔案室 DEMO-2", "abababababab");
            assertThat(officer.open("/agreements/food-safety/originals/5").getWebResponse().getStatusCode()).isEqualTo(404);
        }
    }

    private static HtmlPage filled(HtmlPage form, String day) {
        form.<HtmlSelect>getHtmlElementById("with").setSelectedAttribute("GD", true);
        form.<HtmlRadioButtonInput>querySelector("input[value=SEAL]").setChecked(true);
        form.<HtmlInput>getHtmlElementById("on").setValue(day);
        return form;
    }
}
