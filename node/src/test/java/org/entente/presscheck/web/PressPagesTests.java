package org.entente.presscheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.foodsafety.web.TwoSides;
import org.entente.presscheck.PressBoard;
import org.entente.presscheck.PressCheckAnswered.Verdict;
import org.entente.presscheck.PressReference;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The press gate without script, on both sides: look through a draft, ask, answer, release, publish unverified; and who may do nothing.
class PressPagesTests {

    private static TwoSides sides;
    private static PressStory story;

    @BeforeAll
    static void start() {
        sides = TwoSides.start();
        story = new PressStory(sides);
    }

    @AfterAll
    static void stop() {
        sides.close();
    }

    @Test
    void findsTheFirmInTheOtherScriptHoldsTheDraftAndAsks() {
        try (Scriptless officer = Scriptless.signedIn(sides.hongKong(), TestConsole.LIAISON, Language.HANT)) {
            HtmlPage form = officer.open("/press-checks/new?notification=" + story.oil);
            fill(form, "公布", "示范粮油(广东)有限公司的花生油超標。");
            HtmlPage held = officer.press(form, "main button[value=scan]");
            assertThat(held.getWebResponse().getStatusCode()).isEqualTo(200);
            assertThat(held.querySelector(".notice.due").asNormalizedText()).contains("提及對方 1 家企業", "不可發布", PressStory.FIRM);
            assertThat(held.querySelector("mark").getTextContent()).isEqualTo("示范粮油(广东)有限公司");
            assertThat(held.<HtmlInput>getHtmlElementById("notification").getValue()).isEqualTo(story.oil.toString());
            ((HtmlTextArea) held.getElementById("question")).setText("請核實批次。");
            HtmlPage asked = officer.press(held, "main button[value=request]");
            assertThat(asked.querySelector("[role=status]").getTextContent()).contains("已請對方核實");
            assertThat(asked.asNormalizedText()).contains("稿件暫不可發布", "請核實批次。", "示範聯絡員甲", "等候對方");
            assertThat(asked.querySelector("mark").getTextContent()).isEqualTo("示范粮油(广东)有限公司");
        }
    }

    @Test
    void passesATextThatNamesNobodyAndAsksAboutAFirmThatTheOfficerNames() {
        try (Scriptless officer = Scriptless.signedIn(sides.hongKong(), TestConsole.LIAISON, Language.ENGLISH)) {
            HtmlPage form = officer.open("/press-checks/new");
            fill(form, "Advice", "Wash hands.");
            HtmlPage clear = officer.press(form, "main button[value=scan]");
            assertThat(clear.querySelector("[role=status]").asNormalizedText()).contains("No firm in the other side's area was found");
            HtmlPage refused = officer.press(clear, "main button[value=request]");
            assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(refused.querySelector(".error-summary").asNormalizedText()).contains("names no firm of the other side");
            ((HtmlTextArea) refused.getElementById("firms")).setText("示範製造廠");
            assertThat(officer.press(refused, "main button[value=request]").asNormalizedText()).contains("示範製造廠", "The draft is held");
        }
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        try (Scriptless officer = Scriptless.signedIn(sides.hongKong(), TestConsole.LIAISON, Language.HANS)) {
            HtmlPage form = officer.open("/press-checks/new");
            fill(form, "", "示范粮油（广东）有限公司");
            HtmlPage again = officer.press(form, "main button[value=scan]");
            assertThat(again.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(again.getElementById("title-wrong").getTextContent()).contains("标题");
            assertThat(((HtmlTextArea) again.getElementById("body")).getText()).isEqualTo("示范粮油（广东）有限公司");
            fill(again, "标题", "示范粮油（广东）有限公司");
            HtmlPage found = officer.press(again, "main button[value=scan]");
            found.<HtmlInput>getHtmlElementById("notification").setValue("HK-2015-9999");
            assertThat(officer.press(found, "main button[value=request]").getElementById("notification-wrong").getTextContent()).contains("没有这个编号的通报");
        }
    }

    @Test
    void theOtherSideAnswersAndTheTextIsReleasedAsVerified() {
        PressReference reference = story.asked(false);
        try (Scriptless guangdong = Scriptless.signedIn(sides.guangdong(), TestConsole.LIAISON, Language.HANS)) {
            assertThat(guangdong.open("/").asNormalizedText()).contains(reference.toString(), "香港请本方核实新闻稿（FS-4b）");
            HtmlPage page = guangdong.open("/press-checks/" + reference);
            assertThat(page.querySelector("section.theirs-ground mark").getTextContent()).isEqualTo(PressStory.FIRM);
            assertThat(page.querySelector("section.theirs-ground .said").getAttributes().getNamedItem("lang").getNodeValue()).isEqualTo("zh-Hant");
            assertThat(page.querySelector("section.theirs-ground .converted").getTextContent()).isEqualTo("食安中心呼吁停用一批花生油");
            HtmlPage missing = guangdong.press(answer(guangdong, reference, Verdict.DENIED, ""));
            assertThat(missing.getElementById("remarks-wrong").getTextContent()).contains("意见");
            assertThat(guangdong.press(answer(guangdong, reference, Verdict.CONFIRMED, "")).querySelector("[role=status]").getTextContent()).isEqualTo("已答复。");
        }
        sides.exchange();
        try (Scriptless hongKong = Scriptless.signedIn(sides.hongKong(), TestConsole.LIAISON, Language.HANT)) {
            assertThat(hongKong.open("/").asNormalizedText()).contains("廣東已答覆，新聞稿可發布（FS-4b）");
            HtmlPage released = hongKong.press(hongKong.open("/press-checks/" + reference + "/release"));
            assertThat(released.querySelector("[role=status]").getTextContent()).contains("已記錄以核實文本發布");
            assertThat(released.asNormalizedText()).containsPattern("核實於 .*（廣東），發布於");
            assertThat(released.querySelectorAll(".page-head .btn")).isEmpty();
            assertThat(hongKong.open("/").asNormalizedText()).doesNotContain(reference.toString());
        }
    }

    @Test
    void aCorrectionIsTakenUpBeforeItsRelease() {
        PressReference reference = story.asked(false);
        story.answer(reference, Verdict.CORRECTED, "只有一个批次超标，请写明批次。");
        try (Scriptless officer = Scriptless.signedIn(sides.hongKong(), TestConsole.LIAISON, Language.HANT)) {
            HtmlPage form = officer.open("/press-checks/" + reference + "/release");
            assertThat(form.asNormalizedText()).contains("廣東的答覆", "只有一個批次超標，請寫明批次。");
            HtmlPage again = officer.press(form);
            assertThat(again.querySelector(".error-summary").asNormalizedText()).contains("尚未按對方意見更正");
            ((HtmlTextArea) again.getElementById("body")).setText("示範糧油（廣東）有限公司只有一個批次超標。");
            HtmlPage released = officer.press(again);
            assertThat(released.asNormalizedText()).contains("發布文本", "只有一個批次超標。");
        }
    }

    @Test
    void aDeniedTextIsRevisedAndAskedAboutAgain() {
        PressReference reference = story.asked(false);
        story.answer(reference, Verdict.DENIED, "不是该企业生产。");
        try (Scriptless officer = Scriptless.signedIn(sides.hongKong(), TestConsole.LIAISON, Language.HANT)) {
            assertThat(officer.open("/").asNormalizedText()).contains("廣東指新聞稿與事實不符");
            HtmlPage page = officer.open("/press-checks/" + reference);
            assertThat(texts(page, ".page-head .btn")).isEqualTo("修改後再要求核實");
            HtmlPage form = officer.open("/press-checks/" + reference + "/ask-again");
            assertThat(((HtmlTextArea) form.getElementById("body")).getText()).isEqualTo(PressStory.TEXT.body().text());
            assertThat(officer.open("/press-checks/" + reference + "/bypass").getUrl().getPath()).isEqualTo("/press-checks/" + reference);
        }
    }

    @Test
    void theBypassIsStampedOnBothSides() {
        PressReference reference = story.asked(false);
        try (Scriptless officer = Scriptless.signedIn(sides.hongKong(), TestConsole.LIAISON, Language.HANT)) {
            HtmlPage form = officer.open("/press-checks/" + reference + "/bypass");
            assertThat(officer.press(form).getElementById("reason-wrong").getTextContent()).contains("不能等候核實的理由");
            ((HtmlTextArea) form.getElementById("reason")).setText("已有兒童送院，不能等候。");
            HtmlPage done = officer.press(form);
            assertThat(done.querySelector(".notice.late").asNormalizedText()).contains("未經核實發布（緊急公眾健康）：香港", "已有兒童送院，不能等候。", "協議沒有這項例外");
        }
        sides.exchange();
        try (Scriptless guangdong = Scriptless.signedIn(sides.guangdong(), TestConsole.LIAISON, Language.HANS)) {
            assertThat(guangdong.open("/").asNormalizedText()).contains("香港已以紧急公众健康为由先行发布，仍请本方核实");
            assertThat(guangdong.open("/press-checks/" + reference).querySelector(".notice.late").asNormalizedText()).contains("未经核实发布", "已有儿童送院，不能等候。");
            assertThat(guangdong.open("/press-checks").asNormalizedText()).contains("未经核实发布");
        }
    }

    @Test
    void saysHowLateAnAnswerIs() {
        PressReference reference = story.asked(false);
        sides.pass(Duration.ofHours(6));
        assertThat(sides.guangdong().bean(PressBoard.class).find(reference).orElseThrow().late(sides.now())).isTrue();
        try (Scriptless guangdong = Scriptless.signedIn(sides.guangdong(), TestConsole.LIAISON, Language.HANS); Scriptless hongKong = Scriptless.signedIn(sides.hongKong(), TestConsole.LIAISON, Language.ENGLISH)) {
            assertThat(guangdong.open("/press-checks/" + reference).asNormalizedText()).contains("逾时 2 小时");
            assertThat(hongKong.open("/").asNormalizedText()).contains("The other side is late by 2 hours");
        }
        story.answer(reference, Verdict.CONFIRMED, null);
    }

    @Test
    void leadsFromTheNotificationToItsPressChecksAndBack() {
        PressReference reference = story.asked(false);
        try (Scriptless officer = Scriptless.signedIn(sides.guangdong(), TestConsole.LIAISON, Language.HANS)) {
            HtmlPage notification = officer.open("/notifications/" + story.oil);
            assertThat(notification.querySelectorAll("main a[href='/press-checks/" + reference + "']")).isNotEmpty();
            assertThat(notification.querySelectorAll(".menu-list a[href='/press-checks/new?notification=" + story.oil + "']")).isNotEmpty();
            assertThat(officer.open("/press-checks/" + reference).querySelectorAll("main a[href='/notifications/" + story.oil + "']")).isNotEmpty();
        }
    }

    @Test
    void carriesTheStripOfAnExercise() {
        PressReference reference = story.asked(true);
        try (Scriptless officer = Scriptless.signedIn(sides.guangdong(), TestConsole.LIAISON, Language.HANS)) {
            assertThat(officer.open("/press-checks/" + reference).querySelectorAll("header .exercise")).isNotEmpty();
            assertThat(officer.open("/press-checks/" + reference + "/answer").querySelectorAll("header .exercise")).isNotEmpty();
            assertThat(officer.open("/press-checks").asNormalizedText()).contains("演练");
        }
    }

    @Test
    void letsOnlyLiaisonOfficersSpeakForASide() {
        PressReference reference = story.asked(false);
        try (Scriptless drafter = Scriptless.signedIn(sides.guangdong(), TestConsole.DRAFTER, Language.HANS); Scriptless auditor = Scriptless.signedIn(sides.guangdong(), TestConsole.AUDITOR, Language.HANS)) {
            assertThat(drafter.open("/press-checks/" + reference + "/answer").getWebResponse().getStatusCode()).isEqualTo(403);
            assertThat(drafter.open("/press-checks/" + reference).querySelectorAll(".page-head .btn")).isEmpty();
            HtmlPage form = drafter.open("/press-checks/new");
            fill(form, "公告", "示范贸易（香港）有限公司");
            HtmlPage held = drafter.press(form, "main button[value=scan]");
            assertThat(held.querySelector(".notice.due").asNormalizedText()).contains("请联络员向对方提出核实请求");
            assertThat(held.querySelectorAll("main button[value=request]")).isEmpty();
            assertThat(auditor.open("/press-checks/new").getWebResponse().getStatusCode()).isEqualTo(403);
            assertThat(auditor.open("/press-checks/P-HK-2015-9999").getWebResponse().getStatusCode()).isEqualTo(404);
        }
    }

    private static HtmlPage answer(Scriptless officer, PressReference reference, Verdict verdict, String remarks) {
        HtmlPage form = officer.open("/press-checks/" + reference + "/answer");
        ((HtmlRadioButtonInput) form.querySelector("input[name=verdict][value=" + verdict + "]")).setChecked(true);
        ((HtmlTextArea) form.getElementById("remarks")).setText(remarks);
        return form;
    }

    private static void fill(HtmlPage form, String title, String body) {
        form.<HtmlInput>getHtmlElementById("title").setValue(title);
        ((HtmlTextArea) form.getElementById("body")).setText(body);
    }

    private static String texts(HtmlPage page, String selector) {
        return page.querySelectorAll(selector).stream().map(DomNode::getTextContent).reduce("", String::concat);
    }
}
