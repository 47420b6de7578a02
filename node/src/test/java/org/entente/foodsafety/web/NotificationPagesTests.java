package org.entente.foodsafety.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.drafting.SheetReading;
import org.entente.drafting.Sheets;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.SampleResult;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.htmlunit.Page;
import org.htmlunit.html.DomElement;
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
import org.junit.jupiter.params.provider.ValueSource;

/// What officers do on the pages about notifications, with a browser that runs no script.
class NotificationPagesTests {

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
    void aListIsNarrowedByFiltersAndFoundInTheOtherScript() {
        NotificationReference oil = issued();
        try (Scriptless officer = guangdong(TestConsole.LIAISON)) {
            assertThat(officer.open("/notifications?q=示范牌花生油").asNormalizedText()).contains(oil.toString());
            assertThat(officer.open("/notifications?kind=POLICY").asNormalizedText()).doesNotContain(oil.toString());
            assertThat(officer.open("/notifications?tab=sent").asNormalizedText()).doesNotContain(oil.toString());
            assertThat(officer.open("/notifications?q=nowhere").querySelectorAll(".empty")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDownloadedTableIsReadAgainAsItIs(Language language) throws Exception {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil().change().samples(Stories.samples(12)).build());
        try (Scriptless officer = Scriptless.signedIn(sides.hongKong(), TestConsole.LIAISON, language)) {
            assertThat(new Sheets().samples(file(officer, "/notifications/" + oil + "/samples.csv"))).isEqualTo(new SheetReading<>(Stories.samples(12), List.of()));
            assertThat(new Sheets().distribution(file(officer, "/notifications/" + oil + "/distribution.csv"))).isEqualTo(new SheetReading<>(Stories.rows(24), List.of()));
        }
    }

    @Test
    void aCellOfADownloadedTableIsNeverAFormula() throws Exception {
        SampleResult evil = new SampleResult("=1+1", "@示範", "-5", null, null, null, null, "+x", SampleResult.Verdict.SATISFACTORY);
        NotificationReference about = stories.issue(sides.hongKong(), stories.peanutOil().change().samples(List.of(evil)).build());
        try (Scriptless officer = Scriptless.signedIn(sides.hongKong(), TestConsole.LIAISON, Language.ENGLISH)) {
            assertThat(new String(file(officer, "/notifications/" + about + "/samples.csv").readAllBytes(), StandardCharsets.UTF_8)).contains("'=1+1,'@示範,-5,,,,,'+x,Satisfactory");
            assertThat(new Sheets().samples(file(officer, "/notifications/" + about + "/samples.csv")).rows()).containsExactly(evil);
        }
    }

    private static InputStream file(Scriptless officer, String path) throws IOException {
        return officer.client().getPage(sides.hongKong().url(path)).getWebResponse().getContentAsStream();
    }

    @Test
    void aSearchSaysWhereAndWhyEachWasFound() {
        NotificationReference oil = issued();
        try (Scriptless officer = guangdong(TestConsole.LIAISON)) {
            HtmlPage page = officer.open("/notifications?q=黄曲霉毒素");
            DomElement row = (DomElement) page.getElementById("row-" + oil).getParentNode().getParentNode();
            assertThat(row.querySelector(".found [lang=zh-Hant] mark").asNormalizedText()).isEqualTo("黃曲霉毒素");
            assertThat(row.querySelector(".found .reason").asNormalizedText()).isEqualTo("黃曲霉毒素 = 黄曲霉毒素");
            assertThat(officer.open("/notifications?q=黄曲霉毒素&kind=POLICY").querySelectorAll(".empty")).hasSize(1);
            assertThat(officer.open("/notifications?tab=sent&q=黄曲霉毒素").querySelectorAll(".empty")).hasSize(1);
        }
    }

    @Test
    void aDayThatCannotBeReadIsSaidAndNotUsed() {
        NotificationReference oil = issued();
        try (Scriptless officer = hongKong(TestConsole.LIAISON, Language.ENGLISH)) {
            HtmlPage page = officer.open("/notifications?tab=sent&from=yesterday");
            assertThat(page.querySelector("[role=alert]").asNormalizedText()).contains("2015-09-09");
            assertThat(page.asNormalizedText()).contains(oil.toString());
        }
    }

    @Test
    void whoOpensIsSeenByTheSenderByName() {
        NotificationReference oil = issued();
        try (Scriptless theirs = guangdong(TestConsole.SECOND); Scriptless ours = hongKong(TestConsole.LIAISON, Language.HANT)) {
            HtmlPage opened = theirs.press(theirs.open("/notifications/" + oil));
            assertThat(opened.querySelector("[role=status]").asNormalizedText()).contains("已记录由你打开");
            sides.exchange();
            assertThat(ours.open("/notifications/" + oil).querySelector(".ladder").asNormalizedText()).contains("示範聯絡員乙");
        }
    }

    @Test
    void anAssessmentWithoutVerdictIsShownAgainWithWhatWasTyped() {
        NotificationReference oil = opened();
        try (Scriptless officer = guangdong(TestConsole.LIAISON)) {
            HtmlPage form = officer.open("/notifications/" + oil + "/assess");
            form.<HtmlTextArea>getHtmlElementById("note").setText("请等候检验结果");
            HtmlPage again = officer.press(form);
            assertThat(again.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(again.querySelector(".error-summary a").getAttributes().getNamedItem("href").getNodeValue()).isEqualTo("#verdict");
            assertThat(again.getElementById("verdict")).isNotNull();
            assertThat(again.<HtmlTextArea>getHtmlElementById("note").getText()).isEqualTo("请等候检验结果");
        }
    }

    @Test
    void aVerdictThatNeedsWordsAsksForThem() {
        NotificationReference oil = opened();
        try (Scriptless officer = guangdong(TestConsole.LIAISON)) {
            HtmlPage form = officer.open("/notifications/" + oil + "/assess");
            form.<HtmlInput>querySelector("input[value=NOT_FOR_US]").setChecked(true);
            assertThat(officer.press(form).querySelector(".error-summary").asNormalizedText()).contains("说明");
        }
    }

    @Test
    void aReportInTheFutureIsRefusedInTheOfficersLanguage() {
        NotificationReference oil = opened();
        try (Scriptless officer = guangdong(TestConsole.LIAISON)) {
            HtmlPage form = officer.open("/notifications/" + oil + "/report");
            form.<HtmlInput>getHtmlElementById("recipient").setValue("示范值班室");
            form.<HtmlInput>getHtmlElementById("at").setValue("2099-01-01 10:00");
            HtmlPage again = officer.press(form);
            assertThat(again.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(again.querySelector(".error-summary").asNormalizedText()).contains("尚未到");
            assertThat(again.<HtmlInput>getHtmlElementById("recipient").getValue()).isEqualTo("示范值班室");
        }
    }

    @Test
    void bothDutiesAreRecordedAndThenTheSenderMayClose() {
        NotificationReference policy = stories.issue(sides.hongKong(), stories.policy());
        sides.exchange();
        try (Scriptless theirs = guangdong(TestConsole.LIAISON); Scriptless ours = hongKong(TestConsole.LIAISON, Language.HANT)) {
            HtmlPage report = theirs.open("/notifications/" + policy + "/report");
            report.<HtmlInput>getHtmlElementById("recipient").setValue("示范办公厅");
            theirs.press(report);
            assertThat(ours.open("/notifications/" + policy + "/close").getUrl().getPath()).isEqualTo("/notifications/" + policy);
            HtmlPage inform = theirs.open("/notifications/" + policy + "/inform");
            assertThat(theirs.press(inform).querySelector(".error-summary a").getAttributes().getNamedItem("href").getNodeValue()).isEqualTo("#known");
            inform.<HtmlInput>getHtmlElementById("known-GD-FDA").setChecked(true);
            inform.<HtmlTextArea>getHtmlElementById("others").setText("示范市监管局");
            assertThat(theirs.press(inform).querySelector(".history").asNormalizedText()).contains("广东省食品药品监督管理局", "示范市监管局");
            sides.exchange();
            HtmlPage close = ours.open("/notifications/" + policy + "/close");
            close.<HtmlTextArea>getHtmlElementById("words").setText("已了結。");
            assertThat(ours.press(close).querySelector(".page-head").asNormalizedText()).contains("已結案");
        }
    }

    @Test
    void aFileAboutAPersonIsErasedByItsOwnerAndBothPagesSayWhy() throws Exception {
        var stored = sides.hongKong().bean(Attachments.class).storeSalted(new ByteArrayInputStream(new byte[100]), 100);
        AttachmentRef file = AttachmentRef.of(stored, "image/jpeg", "病歷.jpg");
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil(), file);
        sides.exchange();
        try (Scriptless ours = hongKong(TestConsole.LIAISON, Language.HANT); Scriptless theirs = guangdong(TestConsole.LIAISON)) {
            String erase = "/notifications/" + oil + "/attachments/" + file.sha256() + "/erase";
            assertThat(theirs.open("/notifications/" + oil).asXml()).contains("病歷.jpg", "含个人信息").doesNotContain(erase);
            assertThat(ours.open("/notifications/" + oil).asXml()).contains(erase);
            assertThat(ours.press(ours.open(erase)).querySelector(".error-summary a").getAttributes().getNamedItem("href").getNodeValue()).isEqualTo("#words");
            HtmlPage form = ours.open(erase);
            form.<HtmlTextArea>getHtmlElementById("words").setText("病人要求。");
            HtmlPage done = ours.press(form);
            assertThat(done.querySelector("[role=status]").asNormalizedText()).contains("附件已刪除");
            assertThat(done.asNormalizedText()).contains("已於", "病人要求。");
            assertThat(done.asXml()).doesNotContain("/attachments/" + file.sha256());
            sides.exchange();
            assertThat(theirs.open("/notifications/" + oil).asNormalizedText()).contains("已于", "病人要求。");
        }
    }

    @Test
    void aQuestionIsAnsweredWithAFileThatCanBeFetched(@TempDir Path folder) throws Exception {
        NotificationReference oil = opened();
        Path file = Files.writeString(folder.resolve("名單.csv"), "recipient,quantity\n", StandardCharsets.UTF_8);
        stories.state(sides.guangdong(), new CaseCommand.RequestInformation(oil, org.entente.script.ScriptText.hans("请提供名单。"), null));
        sides.exchange();
        try (Scriptless officer = hongKong(TestConsole.LIAISON, Language.HANT)) {
            HtmlPage form = officer.open(officer.open("/notifications/" + oil).querySelector(".notice.due a").getAttributes().getNamedItem("href").getNodeValue());
            assertThat(officer.press(form).getWebResponse().getStatusCode()).isEqualTo(422);
            form.<HtmlTextArea>getHtmlElementById("answer").setText("名單見附件。");
            form.<HtmlFileInput>getHtmlElementById("files").setFiles(file.toFile());
            HtmlPage answered = officer.press(form);
            assertThat(answered.querySelectorAll(".notice.due")).isEmpty();
            DomElement link = answered.querySelector(".reply .files a");
            assertThat(link.asNormalizedText()).isEqualTo("名單.csv");
            Page fetched = officer.client().getPage(sides.hongKong().url(link.getAttribute("href")));
            assertThat(fetched.getWebResponse().getContentAsString()).isEqualTo("recipient,quantity\n");
            assertThat(fetched.getWebResponse().getResponseHeaderValue("Content-Disposition")).startsWith("attachment");
            assertThat(officer.open("/notifications/" + oil + "/attachments/" + "0".repeat(64)).getWebResponse().getStatusCode()).isEqualTo(404);
        }
    }

    @Test
    void onlyASecondOfficerApprovesAReclassification() {
        NotificationReference oil = issued();
        try (Scriptless one = hongKong(TestConsole.LIAISON, Language.HANT); Scriptless other = hongKong(TestConsole.SECOND, Language.HANT)) {
            HtmlPage form = one.open("/notifications/" + oil + "/reclassify");
            form.<HtmlInput>querySelector("input[value=FOLLOW_UP]").setChecked(true);
            form.<HtmlTextArea>getHtmlElementById("reason").setText("覆檢結果低於上限。");
            assertThat(one.press(form).querySelector("[role=status]").asNormalizedText()).contains("另一位人員");
            assertThat(one.open("/notifications/" + oil + "/reclassify").querySelectorAll("button[value=true]")).isEmpty();
            assertThat(other.open("/notifications/" + oil).querySelectorAll(".notice a[href$='/reclassify']")).hasSize(1);
            HtmlPage approved = other.press(other.open("/notifications/" + oil + "/reclassify"), "button[value=true]");
            assertThat(approved.querySelector(".page-head").asNormalizedText()).contains("須跟進");
        }
    }

    @Test
    void aWithdrawalNeedsAReasonAndStaysOnRecord() {
        NotificationReference oil = issued();
        try (Scriptless officer = hongKong(TestConsole.LIAISON, Language.ENGLISH)) {
            HtmlPage form = officer.open("/notifications/" + oil + "/withdraw");
            assertThat(officer.press(form).querySelector(".error-summary").asNormalizedText()).contains("Fill in “Reason”");
            form.<HtmlTextArea>getHtmlElementById("words").setText("樣本標籤調亂。");
            HtmlPage page = officer.press(form);
            assertThat(page.querySelector(".page-head").asNormalizedText()).contains("Withdrawn");
            assertThat(page.querySelector(".history").asNormalizedText()).contains("樣本標籤調亂。");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TestConsole.DRAFTER, TestConsole.AUDITOR})
    void whoMayNotStateAnythingReadsAndSeesNoTask(String number) {
        NotificationReference oil = issued();
        try (Scriptless reader = guangdong(number)) {
            HtmlPage page = reader.open("/notifications/" + oil);
            assertThat(page.getWebResponse().getStatusCode()).isEqualTo(200);
            assertThat(page.querySelectorAll(".actions form")).isEmpty();
            assertThat(reader.open("/notifications/" + oil + "/assess").getWebResponse().getStatusCode()).isEqualTo(403);
            assertThat(reader.open("/notifications/" + oil + "/withdraw").getWebResponse().getStatusCode()).isEqualTo(403);
        }
    }

    @Test
    void theDeskShowsWhatIsOwedWithItsClause() {
        NotificationReference oil = issued();
        try (Scriptless officer = guangdong(TestConsole.LIAISON)) {
            assertThat(officer.open("/").querySelector("#waiting").asNormalizedText()).contains(oil.toString(), "FS-1.3");
        }
        try (Scriptless drafter = guangdong(TestConsole.DRAFTER)) {
            assertThat(drafter.open("/").querySelector("#waiting").asNormalizedText()).doesNotContain(oil.toString());
        }
    }

    @Test
    void statisticsShowMediansOfBothSides() {
        opened();
        try (Scriptless auditor = guangdong(TestConsole.AUDITOR)) {
            assertThat(auditor.open("/notifications/statistics").querySelector("table").asNormalizedText()).contains("香港", "重大事故");
        }
    }

    @Test
    void aReferenceThatNobodyIssuedIsMissing() {
        try (Scriptless officer = hongKong(TestConsole.LIAISON, Language.HANT)) {
            assertThat(officer.open("/notifications/HK-2015-9999").getWebResponse().getStatusCode()).isEqualTo(404);
            assertThat(officer.open("/notifications/HK-0000-0000").getWebResponse().getStatusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsKeepTheLanguageInWhichTheyWereWritten(Language language) {
        NotificationReference oil = issued();
        try (Scriptless officer = hongKong(TestConsole.LIAISON, language)) {
            HtmlPage page = officer.open("/notifications/" + oil);
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
            assertThat(page.<DomElement>querySelector("h1 [lang]").getAttribute("lang")).isEqualTo("zh-Hant");
        }
    }

    @Test
    void aReaderOfTheOtherScriptMayHaveItConvertedAndIsTold() {
        NotificationReference oil = issued();
        try (Scriptless officer = guangdong(TestConsole.LIAISON)) {
            HtmlPage page = officer.open("/notifications/" + oil + "?reading=converted");
            assertThat(page.querySelector("h1").asNormalizedText()).startsWith("示范牌花生油验出黄曲霉毒素超标").contains("已转换");
            assertThat(page.asNormalizedText()).contains("DEMO-0915");
        }
    }

    private static NotificationReference issued() {
        NotificationReference oil = stories.issue(sides.hongKong(), stories.peanutOil());
        sides.exchange();
        return oil;
    }

    private static NotificationReference opened() {
        NotificationReference oil = issued();
        stories.state(sides.guangdong(), new CaseCommand.Open(oil));
        return oil;
    }

    private static Scriptless hongKong(String number, Language language) {
        return Scriptless.signedIn(sides.hongKong(), number, language);
    }

    private static Scriptless guangdong(String number) {
        return Scriptless.signedIn(sides.guangdong(), number, Language.HANS);
    }

    @Test
    void whatIsMissingLeadsToTheFieldOnlyForTheOwner() {
        NotificationReference oil = issued();
        try (Scriptless ours = hongKong(TestConsole.LIAISON, Language.HANT); Scriptless theirs = guangdong(TestConsole.LIAISON)) {
            assertThat(ours.open("/notifications/" + oil).<DomElement>querySelector("#missing a").getAttribute("href")).isEqualTo("/notifications/" + oil + "/follow-up?part=essentials#precautions");
            assertThat(theirs.open("/notifications/" + oil).querySelectorAll("#missing li")).hasSize(1);
            assertThat(theirs.open("/notifications/" + oil).querySelectorAll("#missing a")).isEmpty();
        }
    }

    @Test
    void filesOfAFirstTryAreKeptAndProgramsAndEmptyFilesAreRefusedByName(@TempDir Path folder) throws Exception {
        NotificationReference oil = opened();
        stories.state(sides.guangdong(), new CaseCommand.RequestInformation(oil, org.entente.script.ScriptText.hans("请提供名单。"), null));
        sides.exchange();
        try (Scriptless officer = hongKong(TestConsole.LIAISON, Language.HANT)) {
            HtmlPage form = officer.open(officer.open("/notifications/" + oil).querySelector(".notice.due a").getAttributes().getNamedItem("href").getNodeValue());
            form.<HtmlFileInput>getHtmlElementById("files").setFiles(Files.writeString(folder.resolve("名單.csv"), "x").toFile(), Files.writeString(folder.resolve("setup.exe"), "MZ").toFile(),
                    Files.writeString(folder.resolve("空.txt"), "").toFile());
            HtmlPage again = officer.press(form);
            assertThat(again.querySelector(".error-summary").asNormalizedText()).contains("setup.exe", "空.txt").doesNotContain("名單.csv");
            again.<HtmlTextArea>getHtmlElementById("answer").setText("名單見附件。");
            assertThat(officer.press(again).querySelector(".reply .files").asNormalizedText()).contains("名單.csv").doesNotContain("setup.exe");
        }
    }
}
