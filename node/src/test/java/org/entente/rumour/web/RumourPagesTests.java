package org.entente.rumour.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.entente.rumour.RumourBoard;
import org.entente.rumour.RumourStatus;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages of the rumour desk without script: open, verify, agree, divert; and who may do nothing.
class RumourPagesTests {

    private static TestConsole node;
    private static RumourStory desk;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.HONG_KONG);
        desk = new RumourStory(node);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void findsAStoryInEitherScript() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.HANT)) {
            assertThat(reader.open("/rumours?words=%E5%A1%91%E8%83%B6").asNormalizedText()).contains(desk.settled.toString()).doesNotContain(desk.late.toString());
            assertThat(reader.open("/rumours?words=%E5%A5%B6%E7%B2%89&medium=PRESS&side=GD").asNormalizedText()).contains(desk.late.toString());
            assertThat(reader.open("/rumours?status=SETTLED&side=GD").asNormalizedText()).contains("沒有符合條件的個案");
            assertThat(reader.open("/rumours?page=99&status=nonsense").getWebResponse().getStatusCode()).isEqualTo(200);
        }
    }

    @Test
    void showsBothSidesFindingsAndTheAgreedTextInBothScripts() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.HANT)) {
            HtmlPage page = reader.open("/rumours/" + desk.settled);
            assertThat(page.asNormalizedText()).contains("共同結論", "不實", RumourStory.NO_PLASTIC.hant(), RumourStory.NO_PLASTIC.hans());
            assertThat(page.querySelectorAll("main form")).isEmpty();
            assertThat(page.querySelector("p[lang=zh-Hans]").getTextContent()).isEqualTo(RumourStory.NO_PLASTIC.hans());
        }
    }

    @Test
    void adoptsTheOtherSidesFinding() {
        var story = desk.guangdong.open(org.entente.rumour.Medium.WEB, "网传示范牌面条含示范添加剂", "网民称示范牌面条含示范添加剂。", java.time.Duration.ofHours(1));
        desk.guangdong.find(desk.story(story), org.entente.rumour.Verdict.FALSE, RumourStory.EGGS, "检测合格。");
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage page = reader.open("/rumours/" + story);
            HtmlPage missing = reader.press(page, "#adopt button");
            assertThat(missing.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(missing.getElementById("evidence-wrong").getTextContent()).contains("請說明依據");
            ((HtmlTextArea) missing.getElementById("evidence")).setText("本方查核結果相同。");
            assertThat(reader.press(missing, "#adopt button").querySelector("[role=status]").getTextContent()).isEqualTo("已採納對方結論。");
        }
        assertThat(desk.story(story).status()).isEqualTo(RumourStatus.SETTLED);
        assertThat(node.bean(RumourBoard.class).settled(10)).extracting(each -> each.id()).contains(story, desk.settled);
    }

    @Test
    void refusesVersionsWithDifferentFiguresAndKeepsWhatWasTyped() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage page = reader.open("/rumours/" + desk.late + "/finding");
            ((HtmlSelect) page.getElementById("verdict")).setSelectedAttribute("FALSE", true);
            ((HtmlTextArea) page.getElementById("evidence")).setText("查核結果");
            ((HtmlTextArea) page.getElementById("hant")).setText("抽驗 12 個樣本。");
            ((HtmlTextArea) page.getElementById("hans")).setText("抽检 21 个样本。");
            HtmlPage again = reader.press(page, "main button[value=state]");
            assertThat(again.querySelector(".error-summary").asNormalizedText()).contains("不一致：12、21");
            assertThat(((HtmlTextArea) again.getElementById("hant")).getText()).isEqualTo("抽驗 12 個樣本。");
        }
    }

    @Test
    void makesTheOtherScriptForReview() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage page = reader.open("/rumours/" + desk.late + "/finding");
            ((HtmlTextArea) page.getElementById("hant")).setText("抽驗 12 個樣本。");
            HtmlPage made = reader.press(page, "main button[value=hans]");
            assertThat(((HtmlTextArea) made.getElementById("hans")).getText()).isEqualTo("抽验 12 个样本。");
            assertThat(made.querySelectorAll(".error-summary")).isEmpty();
        }
    }

    @Test
    void asksAboutTwinsBeforeOpeningAndLinksThem() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage asked = reader.press(filled(reader.open("/rumours/new"), "有報章稱示範牌奶粉令嬰兒不適", "示範晚報報道三名嬰兒飲用示範牌奶粉後不適，來源不明。", "no"));
            assertThat(asked.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(asked.getElementById("same").getTextContent()).contains(desk.late.toString());
            ((HtmlRadioButtonInput) asked.getElementById("same-1")).setChecked(true);
            assertThat(reader.press(asked).querySelector("[role=status]").getTextContent()).isEqualTo("已開立並連結為同一事件，並通知對方。");
        }
        assertThat(desk.story(desk.late).ids()).hasSize(2);
        assertThat(desk.story(desk.late).id()).isEqualTo(desk.late);
    }

    @Test
    void undoesALinkThatWasMadeByMistake() {
        var one = desk.guangdong.open(org.entente.rumour.Medium.WEB, "网传示范牌果汁含示范防腐剂", "网民称示范牌果汁含示范防腐剂。", java.time.Duration.ofHours(2));
        var other = desk.guangdong.open(org.entente.rumour.Medium.CHAT, "群组称示范牌海带染色", "群组称示范牌海带用示范染料染色。", java.time.Duration.ofHours(1));
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage page = reader.open("/rumours/" + one);
            page.<HtmlInput>getHtmlElementById("twin").setValue(other.toString());
            HtmlPage linked = reader.press(page, "details form[action$=twins] button");
            assertThat(linked.asNormalizedText()).contains("已連結的報道", one + " 與 " + other + " 為同一事件");
            assertThat(reader.press(linked, "form[action$=separate] button").querySelector("[role=alert]").getTextContent()).contains("請輸入理由");
            ((HtmlTextArea) linked.getElementById("apart-1")).setText("兩者產品不同。");
            HtmlPage separated = reader.press(linked, "form[action$=separate] button");
            assertThat(separated.querySelector("[role=status]").getTextContent()).isEqualTo("已取消連結，並通知對方。");
            assertThat(separated.asNormalizedText()).contains("指 " + one + " 與 " + other + " 並非同一事件", "兩者產品不同。").doesNotContain("已連結的報道");
        }
        assertThat(desk.story(other).ids()).containsExactly(other);
    }

    @Test
    void divertsTradedFoodWithReceiverAndReason() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            long before = node.bean(RumourBoard.class).count(org.entente.rumour.RumourFilter.ALL);
            HtmlPage asked = reader.press(filled(reader.open("/rumours/new"), "供港示範菜心農藥超標傳聞", "傳聞指供港示範菜心農藥超標。", "yes"));
            assertThat(asked.getElementById("receiver-wrong").getTextContent()).contains("請輸入接手單位");
            asked.<HtmlInput>getHtmlElementById("receiver").setValue("示範出入境檢驗單位");
            ((HtmlTextArea) asked.getElementById("reason")).setText("涉及供港食物");
            HtmlPage noted = reader.press(asked);
            assertThat(noted.asNormalizedText()).contains("已記錄交接", "FS-2d", "供港示範菜心農藥超標傳聞", "示範出入境檢驗單位");
            assertThat(node.bean(RumourBoard.class).count(org.entente.rumour.RumourFilter.ALL)).isEqualTo(before);
        }
    }

    @Test
    void withdrawsItsOwnReportWithAReason() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage opened = reader.press(filled(reader.open("/rumours/new"), "重複的測試個案", "此個案只供測試。", "no"));
            assertThat(opened.querySelector("[role=status]").getTextContent()).isEqualTo("已開立，並通知對方。");
            opened.querySelectorAll("details").forEach(each -> ((DomElement) each).setAttribute("open", ""));
            ((HtmlTextArea) opened.querySelector("main details.sheet textarea")).setText("重複開立");
            HtmlPage withdrawn = reader.press(opened, "main details.sheet button");
            assertThat(withdrawn.asNormalizedText()).contains("已撤回，並通知對方。");
        }
    }

    @Test
    void deskShowsWhatIsOwedAndWhatWaits() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            String page = reader.open("/").asNormalizedText();
            assertThat(page).contains("逾時 6 小時", "傳媒查證 · 本方尚未提交結論（FS-5）", "等候對方", "傳媒查證 · 本方結論已交，等候對方（FS-5）");
        }
    }

    @Test
    void letsOnlyLiaisonOfficersStateAnything() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.DRAFTER, Language.HANT)) {
            for (String path : new String[] {"/rumours/new", "/rumours/" + desk.late + "/finding"}) {
                assertThat(reader.open(path).getWebResponse().getStatusCode()).as(path).isEqualTo(403);
            }
            assertThat(reader.open("/rumours/" + desk.theirs).querySelectorAll("main form")).isEmpty();
            assertThat(reader.open("/rumours/R-HK-2015-9999").getWebResponse().getStatusCode()).isEqualTo(404);
        }
    }

    private static HtmlPage filled(HtmlPage form, String headline, String claim, String traded) {
        ((HtmlSelect) form.getElementById("medium")).setSelectedAttribute("PRESS", true);
        form.<HtmlInput>getHtmlElementById("firstSeen").setValue(LocalDateTime.now(Clock.system(ZoneId.of("Asia/Hong_Kong"))).minusHours(1).toString().substring(0, 16).replace('T', ' '));
        form.<HtmlInput>getHtmlElementById("headline").setValue(headline);
        ((HtmlTextArea) form.getElementById("claim")).setText(claim);
        ((HtmlRadioButtonInput) form.querySelector("input[name=traded][value=" + traded + "]")).setChecked(true);
        return form;
    }
}
