package org.entente.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A notification is written, checked, returned, approved and sent, with a browser that runs no script.
class DraftPagesTests {

    private static TestConsole node;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.HONG_KONG);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void aDepartmentWritesAndALiaisonOfficerSends() {
        try (Scriptless department = signedIn(TestConsole.DRAFTER); Scriptless unit = signedIn(TestConsole.LIAISON)) {
            String draft = begun(department);
            HtmlPage channel = department.open(draft + "/channel");
            channel.<HtmlInput>querySelector("input[name=traded][value=NO]").setChecked(true);
            HtmlPage overview = department.press(channel);
            HtmlPage submitted = department.press(overview, "form[action$=submit] button");
            assertThat(submitted.querySelector("[role=status]").asNormalizedText()).contains("等候批准");
            assertThat(submitted.querySelectorAll("form[action$=approve]")).isEmpty();
            HtmlPage sent = unit.press(unit.open(draft), "form[action$=approve] button");
            assertThat(sent.getUrl().getPath()).matches("/notifications/HK-\\d{4}-\\d{4}");
            assertThat(sent.asNormalizedText()).contains("示範牌花生油驗出黃曲霉毒素超標");
        }
    }

    @Test
    void rowsAreAddedAndRemovedAndNothingTypedIsLost() {
        try (Scriptless officer = signedIn(TestConsole.DRAFTER)) {
            HtmlPage goods = officer.open(begun(officer) + "/goods");
            goods.<HtmlInput>getHtmlElementById("name").setValue("示範牌花生油");
            goods.<HtmlInput>getHtmlElementById("lots0.number").setValue("DEMO-1");
            HtmlPage two = officer.press(goods, "button[value=add-lots]");
            assertThat(two.<HtmlInput>getHtmlElementById("name").getValue()).isEqualTo("示範牌花生油");
            two.<HtmlInput>getHtmlElementById("lots1.number").setValue("DEMO-2");
            HtmlPage one = officer.press(two, "button[value=remove-lots-0]");
            assertThat(one.<HtmlInput>getHtmlElementById("lots0.number").getValue()).isEqualTo("DEMO-2");
            one.<HtmlInput>getHtmlElementById("lots0.useBy").setValue("someday");
            HtmlPage wrong = officer.press(one, "button[value=overview]");
            assertThat(wrong.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(wrong.querySelector(".error-summary a").getAttributes().getNamedItem("href").getNodeValue()).isEqualTo("#lots0.useBy");
            assertThat(wrong.<HtmlInput>getHtmlElementById("lots0.useBy").getValue()).isEqualTo("someday");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Section.class, mode = EnumSource.Mode.EXCLUDE, names = "REASON")
    void everySectionIsShown(Section section) {
        try (Scriptless officer = signedIn(TestConsole.DRAFTER)) {
            HtmlPage page = officer.open(begun(officer) + "/" + section.path());
            assertThat(page.getWebResponse().getStatusCode()).isEqualTo(200);
            assertThat(page.querySelectorAll("main form")).isNotEmpty();
        }
    }

    @Test
    void aFaultyRowOfAListIsNamedAndTheOthersAreKept(@TempDir Path folder) throws Exception {
        Path sheet = Files.writeString(folder.resolve("list.csv"), "收貨人,數量\n示範店甲,5\n示範店乙,many\n");
        try (Scriptless officer = signedIn(TestConsole.DRAFTER)) {
            HtmlPage form = officer.open(begun(officer) + "/distribution");
            form.<HtmlFileInput>getHtmlElementById("sheet").setFiles(sheet.toFile());
            HtmlPage read = officer.press(form);
            assertThat(read.querySelector(".error-summary").asNormalizedText()).contains("第 3 行", "many");
            assertThat(read.querySelector("table").asNormalizedText()).contains("示範店甲").doesNotContain("示範店乙");
        }
    }

    @Test
    void resultsOfSamplesAreShownWithTheUnsatisfactoryFirst(@TempDir Path folder) throws Exception {
        Path sheet = Files.writeString(folder.resolve("results.csv"), "樣本編號,產品,判定\nD-1,示範米,合格\nD-2,示範麵,不合格\nD-3,示範粉,尚可\n");
        try (Scriptless officer = signedIn(TestConsole.DRAFTER)) {
            String draft = begun(officer, "SURVEILLANCE");
            assertThat(officer.open(draft).querySelector("main").asNormalizedText()).contains("抽驗結果沒有樣本結果表");
            HtmlPage form = officer.open(draft + "/samples");
            form.<HtmlFileInput>getHtmlElementById("sheet").setFiles(sheet.toFile());
            HtmlPage read = officer.press(form);
            assertThat(read.querySelector(".error-summary").asNormalizedText()).contains("第 4 行", "尚可");
            String overview = officer.open(draft).querySelector("main").asNormalizedText();
            assertThat(overview).contains("2 個樣本，1 個不合格").doesNotContain("抽驗結果沒有樣本結果表");
            assertThat(overview.indexOf("D-2")).isBetween(0, overview.indexOf("D-1"));
            assertThat(officer.press(officer.open(draft + "/samples"), "button[value=clear]").querySelectorAll("main table")).isEmpty();
        }
    }

    @Test
    void whereTwoRulesMeetAnOfficerDecidesWithAReason() {
        try (Scriptless officer = signedIn(TestConsole.LIAISON)) {
            HtmlPage channel = officer.open(begun(officer) + "/channel");
            channel.<HtmlInput>querySelector("input[name=traded][value=YES]").setChecked(true);
            channel.<HtmlInput>querySelector("input[name=aboutTheTrade][value=YES]").setChecked(true);
            channel.<HtmlInput>querySelector("input[name=incidentOfBoth]").setChecked(true);
            HtmlPage asked = officer.press(channel);
            assertThat(asked.getWebResponse().getStatusCode()).isEqualTo(422);
            asked.<HtmlInput>querySelector("input[name=choice][value=HERE]").setChecked(true);
            asked.<HtmlTextArea>getHtmlElementById("reason").setText("涉及兩地的重大事故。");
            assertThat(officer.press(asked).getUrl().getPath()).matches("/notifications/drafts/\\d+");
        }
    }

    @Test
    void anAuditorWritesNothing() {
        try (Scriptless auditor = signedIn(TestConsole.AUDITOR)) {
            assertThat(auditor.open("/notifications/drafts/new").getWebResponse().getStatusCode()).isEqualTo(403);
        }
    }

    /// A draft with kind, urgency and title; its address.
    private static String begun(Scriptless officer) {
        return begun(officer, "INCIDENT");
    }

    private static String begun(Scriptless officer, String kind) {
        HtmlPage first = officer.open("/notifications/drafts/new");
        first.<HtmlInput>querySelector("input[name=kind][value=" + kind + "]").setChecked(true);
        first.<HtmlInput>querySelector("input[name=classification][value=ALERT]").setChecked(true);
        HtmlPage happened = officer.press(first);
        happened.<HtmlInput>getHtmlElementById("title").setValue("示範牌花生油驗出黃曲霉毒素超標");
        HtmlPage next = officer.press(happened, "button[value=overview]");
        return next.getUrl().getPath();
    }

    private static Scriptless signedIn(String number) {
        return Scriptless.signedIn(node, number, Language.HANT);
    }
}
