package org.entente.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.FollowUp;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.web.Stories;
import org.entente.foodsafety.web.TwoSides;
import org.entente.script.ScriptText;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notifications that were sent are corrected and followed up, with a browser that runs no script.
class AmendingPagesTests {

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

    @Test
    void everythingIsCorrectedInTheSectionsOfADraftAndASecondOfficerSends() {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil());
        try (Scriptless one = hongKong(TestConsole.LIAISON); Scriptless other = hongKong(TestConsole.SECOND); Scriptless theirs = Scriptless.signedIn(sides.guangdong(), TestConsole.LIAISON, Language.HANS)) {
            String draft = begun(one, oil);
            assertThat(one.open(draft).querySelectorAll("form[action$=submit]")).as("nothing is changed yet").isEmpty();
            HtmlPage goods = one.open(draft + "/goods");
            goods.<HtmlInput>getHtmlElementById("lots0.quantity").setValue("1300");
            one.press(goods, "button[value=overview]");
            HtmlPage hazards = one.open(draft + "/hazards");
            hazards.<HtmlInput>getHtmlElementById("hazards0.mainland").setValue("10");
            one.press(hazards, "button[value=overview]");
            HtmlPage operators = one.open(draft + "/operators");
            operators.<HtmlSelect>getHtmlElementById("operators1.side").setSelectedAttribute("OTHER", true);
            HtmlPage overview = one.press(operators, "button[value=overview]");
            assertThat(overview.querySelector("table.changes").asNormalizedText()).contains("DEMO-0915", "1200", "1300", "黃曲霉毒素 B1", "示範貿易（香港）有限公司");
            assertThat(overview.querySelectorAll("table.changes tbody tr")).as(overview.querySelector("table.changes").asNormalizedText()).hasSize(3);
            HtmlPage submitted = one.press(overview, "form[action$=submit] button");
            assertThat(submitted.querySelectorAll("form[action$=approve]")).as("who wrote it does not approve it").isEmpty();
            HtmlPage sent = other.press(other.open(draft), "form[action$=approve] button");
            assertThat(sent.getUrl().getPath()).isEqualTo("/notifications/" + oil);
            assertThat(sent.querySelector(".history table.changes").asNormalizedText()).contains("1200", "1300");
            sides.exchange();
            HtmlPage there = theirs.open("/notifications/" + oil);
            assertThat(there.querySelector(".history").getTextContent()).contains("覆核化驗記錄", "1300");
            assertThat(content(oil).lots().getFirst().quantity()).isEqualByComparingTo("1300");
            assertThat(content(oil).distribution()).hasSize(24);
        }
    }

    @Test
    void aCorrectionNeedsAReasonAndIsWrittenOnce() {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil());
        try (Scriptless one = hongKong(TestConsole.LIAISON); Scriptless other = hongKong(TestConsole.SECOND)) {
            HtmlPage wrong = one.press(one.open("/notifications/" + oil + "/correct"));
            assertThat(wrong.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(wrong.<DomElement>querySelector(".error-summary a").getAttribute("href")).isEqualTo("#correction");
            String draft = begun(one, oil);
            assertThat(other.open("/notifications/" + oil + "/correct").getUrl().getPath()).isEqualTo(draft);
            assertThat(one.open(draft + "/channel").getWebResponse().getStatusCode()).isEqualTo(404);
            assertThat(one.open(draft + "/what").querySelectorAll("input[name=kind]")).isEmpty();
        }
    }

    @Test
    void whatWasAddedMeanwhileIsTakenOverBeforeItIsSent() {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil());
        try (Scriptless one = hongKong(TestConsole.LIAISON)) {
            String draft = begun(one, oil);
            HtmlPage happened = one.open(draft + "/happened");
            happened.<HtmlInput>getHtmlElementById("title").setValue("示範牌花生油驗出黃曲霉毒素 B1 超標");
            one.press(happened, "button[value=overview]");
            stories.state(sides.hongKong(), new CaseCommand.AddFollowUp(oil, FollowUp.measures(ScriptText.hant("已銷毀。"), List.of(
                    new org.entente.foodsafety.Measure(org.entente.foodsafety.Measure.Kind.DESTRUCTION, null, null, null, null))), List.of()));
            HtmlPage outdated = one.open(draft);
            assertThat(outdated.querySelectorAll("form[action$=submit]")).isEmpty();
            HtmlPage caughtUp = one.press(outdated, "form[action$=catch-up] button");
            assertThat(caughtUp.querySelectorAll("form[action$=submit]")).hasSize(1);
            assertThat(caughtUp.querySelectorAll("table.changes tbody tr")).as("only the title").hasSize(1);
        }
    }

    @Test
    void aFindingLeadsToItsFieldWithItsMessageThere() {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil());
        try (Scriptless one = hongKong(TestConsole.LIAISON)) {
            String draft = begun(one, oil);
            HtmlPage goods = one.open(draft + "/goods");
            goods.<HtmlInput>getHtmlElementById("lots0.useBy").setValue("2014-01-01");
            HtmlPage overview = one.press(goods, "button[value=overview]");
            DomElement link = overview.querySelector("a[href$='" + draft + "/goods#lots0.useBy']");
            assertThat(link.asNormalizedText()).contains("DEMO-0915");
            HtmlPage there = one.open(link.getAttribute("href"));
            DomElement field = there.getElementById("lots0.useBy");
            assertThat(there.getElementById(field.getAttribute("aria-describedby").strip().replaceAll(".* ", "")).asNormalizedText()).contains("DEMO-0915");
        }
    }

    @Test
    void everyFieldOfAFindingStandsOnItsSection() {
        try (Scriptless one = hongKong(TestConsole.LIAISON)) {
            HtmlPage first = one.open("/notifications/drafts/new");
            first.<HtmlInput>querySelector("input[name=kind][value=RECALL]").setChecked(true);
            first.<HtmlInput>querySelector("input[name=classification][value=ALERT]").setChecked(true);
            HtmlPage overview = one.press(one.press(first), "button[value=overview]");
            List<String> links = overview.querySelectorAll("li a[href*='#']").stream().map(each -> ((DomElement) each).getAttribute("href")).toList();
            assertThat(links).hasSizeGreaterThan(5).allSatisfy(each -> {
                String[] address = each.split("#");
                assertThat(one.open(address[0]).getElementById(address[1])).as(address[0] + " " + address[1]).isNotNull();
            });
        }
    }

    @Test
    void theOtherSideAddsResultsMeasuresAndLotsAndTheyAreShown(@TempDir Path folder) throws Exception {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil());
        sides.exchange();
        Path sheet = Files.writeString(folder.resolve("名单.csv"), "收货人,数量\n示范店甲,5\n");
        try (Scriptless theirs = Scriptless.signedIn(sides.guangdong(), TestConsole.LIAISON, Language.HANS); Scriptless ours = hongKong(TestConsole.LIAISON)) {
            HtmlPage form = theirs.open("/notifications/" + oil + "/follow-up");
            form.<HtmlInput>querySelector("input[value=LABORATORY_RESULT]").setChecked(true);
            form.<HtmlInput>getHtmlElementById("hazards0.agent").setValue("黄曲霉毒素 B1");
            form.<HtmlInput>getHtmlElementById("hazards0.result").setValue("26.1");
            form.<HtmlFileInput>getHtmlElementById("sheet").setFiles(sheet.toFile());
            HtmlPage further = theirs.press(form, "button[value=add-hazards]");
            assertThat(further.<HtmlInput>getHtmlElementById("hazards0.result").getValue()).isEqualTo("26.1");
            further.<HtmlInput>getHtmlElementById("hazards1.agent").setValue("苯并[a]芘");
            further.<HtmlSelect>getHtmlElementById("measures0.kind").setSelectedAttribute("DETENTION", true);
            HtmlPage wrong = theirs.press(further, "main form .btn-primary");
            assertThat(wrong.<DomElement>querySelector(".error-summary a").getAttribute("href")).isEqualTo("#text");
            wrong.<HtmlTextArea>getHtmlElementById("text").setText("复检结果。");
            HtmlPage done = theirs.press(wrong, "main form .btn-primary");
            assertThat(done.querySelectorAll("[role=status]")).as(done.asNormalizedText()).hasSize(1);
            sides.exchange();
            assertThat(ours.open("/notifications/" + oil).querySelector(".history .parts").getTextContent()).contains("黄曲霉毒素 B1", "26.1", "苯并[a]芘", "示范店甲", "扣押");
        }
    }

    @Test
    void aListThatCannotBeReadIsSaidAndTheWordsStay(@TempDir Path folder) throws Exception {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil());
        Path sheet = Files.write(folder.resolve("list.csv"), "收貨人,數量\n示範店,3\n".getBytes("Big5"));
        try (Scriptless one = hongKong(TestConsole.LIAISON)) {
            HtmlPage form = one.open("/notifications/" + oil + "/follow-up");
            form.<HtmlInput>querySelector("input[value=DISTRIBUTION_LIST]").setChecked(true);
            form.<HtmlTextArea>getHtmlElementById("text").setText("名單。");
            form.<HtmlFileInput>getHtmlElementById("sheet").setFiles(sheet.toFile());
            HtmlPage wrong = one.press(form, "main form .btn-primary");
            assertThat(wrong.querySelector(".error-summary").asNormalizedText()).contains("UTF-8");
            assertThat(wrong.<HtmlTextArea>getHtmlElementById("text").getText()).isEqualTo("名單。");
        }
    }

    private static String begun(Scriptless officer, NotificationReference about) {
        HtmlPage form = officer.open("/notifications/" + about + "/correct");
        form.<HtmlTextArea>getHtmlElementById("correction").setText("覆核化驗記錄後更正。");
        return officer.press(form).getUrl().getPath();
    }

    private static NotificationContent content(NotificationReference about) {
        return sides.guangdong().bean(NotificationBoard.class).current(about).orElseThrow().content();
    }

    private static Scriptless hongKong(String number) {
        return Scriptless.signedIn(sides.hongKong(), number, Language.HANT);
    }
}
