package org.entente.publicregister.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.foodsafety.NotificationReference;
import org.entente.party.Government;
import org.entente.publicregister.GuangdongRegister;
import org.entente.publicregister.ReleaseSamples;
import org.entente.publicregister.Wording;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the public reads without signing in, and what officers do until both sides agree.
class PublicRegisterPagesTests {

    private static TestConsole node;
    private static GuangdongRegister guangdong;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.HONG_KONG);
        guangdong = new GuangdongRegister(node);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void showsThePublicNothingUntilBothAgree() throws Exception {
        NotificationReference reference = guangdong.notification(false);
        try (Scriptless officer = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            HtmlPage form = opened(officer.open("/register/" + reference));
            assertThat(form.<HtmlInput>getHtmlElementById("hansHeadline").getValue()).isEqualTo("示范牌饼干回收");
            fill(form, ReleaseSamples.RECALL);
            HtmlPage done = officer.press(form, "form[action$=propose] button");
            assertThat(done.querySelector("[role=status]").getTextContent()).contains("becomes public when they agree");
            assertThat(done.asNormalizedText()).contains("Waits for the other side", "Hong Kong proposed a text");
        }
        assertThat(get("/public/notifications/" + reference, "en").statusCode()).isEqualTo(404);
        guangdong.agree(reference);
        assertThat(get("/public/notifications/" + reference, "en").body()).contains(ReleaseSamples.RECALL.en().text()).doesNotContain("sign-out");
        assertThat(get("/public/notifications/" + reference, "zh-CN").body()).contains(ReleaseSamples.RECALL.hans().headline());
        assertThat(get("/public/notifications", "zh-HK").body()).contains(ReleaseSamples.RECALL.hant().headline()).doesNotContain("目前沒有已發布的資訊");
    }

    @Test
    void showsFiguresThatDifferAndKeepsWhatWasTyped() {
        NotificationReference reference = guangdong.notification(false);
        try (Scriptless officer = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            HtmlPage form = opened(officer.open("/register/" + reference));
            fill(form, ReleaseSamples.DIFFERING);
            HtmlPage again = officer.press(form, "form[action$=propose] button");
            assertThat(again.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(again.querySelector(".error-summary").asNormalizedText()).contains("三種語文的數字或編號不一致");
            assertThat(again.querySelector("caption").getTextContent()).contains("不一致的數字");
            assertThat(again.<HtmlInput>getHtmlElementById("enHeadline").getValue()).isEqualTo(ReleaseSamples.DIFFERING.en().headline());
        }
    }

    @Test
    void saysAtTheFieldWhatIsMissing() {
        NotificationReference reference = guangdong.notification(false);
        try (Scriptless officer = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANS)) {
            HtmlPage again = officer.press(opened(officer.open("/register/" + reference)), "form[action$=propose] button");
            assertThat(again.getElementById("enHeadline-wrong").getTextContent()).contains("请输入标题");
            assertThat(again.getElementById("severity-wrong").getTextContent()).contains("请选择一项");
        }
    }

    @Test
    void putsTheOtherSidesProposalOnTheDeskAndPublishesItOnConsent() throws Exception {
        NotificationReference reference = guangdong.notification(false);
        guangdong.propose(reference, 1, ReleaseSamples.EXTENDED, false);
        try (Scriptless officer = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) {
            assertThat(officer.open("/").asNormalizedText()).contains("示範牌餅乾回收擴大", "FS-4b");
            HtmlPage done = officer.press(officer.open("/register/" + reference), "form[action$=agree] button");
            assertThat(done.querySelector("[role=status]").getTextContent()).isEqualTo("已同意，內容現已公開。");
            assertThat(get("/public/notifications/" + reference, "en").body()).contains("now covers 3,400 boxes");
            HtmlPage withdrawn = withdraw(officer, reference, "化驗結果有誤");
            assertThat(withdrawn.asNormalizedText()).contains("已撤回", "化驗結果有誤");
        }
        String page = get("/public/notifications/" + reference, "en").body();
        assertThat(page).contains("has been withdrawn", "化驗結果有誤").doesNotContain("3,400 boxes");
        assertThat(Cap.read(get("/public/notifications/" + reference + ".cap.xml", "en").body()).value("msgType")).isEqualTo("Cancel");
    }

    @Test
    void refusesAWithdrawalWithoutAReason() {
        NotificationReference reference = published(false);
        try (Scriptless officer = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            assertThat(withdraw(officer, reference, " ").querySelector("[role=alert]").getTextContent()).contains("Give a reason");
        }
    }

    @Test
    void marksAnExerciseEverywhere() throws Exception {
        NotificationReference reference = published(true);
        assertThat(get("/public/notifications/" + reference, "en").body()).contains("class=\"exercise\"", "Exercise: nothing on this page is a real event");
        assertThat(get("/public/notifications", "en").body()).contains("Exercise: not a real event");
        assertThat(get("/public/notifications.atom", "en").body()).contains("[EXERCISE] ", "term=\"Exercise\"");
        Cap alert = Cap.read(get("/public/notifications/" + reference + ".cap.xml", "en").body());
        assertThat(alert.value("status")).isEqualTo("Exercise");
        assertThat(alert.value("note")).contains("演習").contains("Exercise, not a real event");
    }

    @Test
    void writesAlertsInTheOrderOfTheStandard() throws Exception {
        NotificationReference reference = published(false);
        String address = "/public/notifications/" + reference + ".cap.xml";
        HttpResponse<String> first = get(address, "en");
        assertThat(first.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/cap+xml"));
        Cap alert = Cap.read(first.body());
        alert.check();
        assertThat(alert.value("msgType")).isEqualTo("Alert");
        assertThat(alert.value("sender")).isEqualTo("urn:entente:HK:food-safety");
        assertThat(alert.values("language")).containsExactly("zh-Hant", "zh-Hans", "en");
        assertThat(alert.values("severity")).containsOnly("Severe");
        guangdong.proposeAtHome(reference, ReleaseSamples.EXTENDED);
        guangdong.agree(reference);
        Cap update = Cap.read(get(address, "en").body());
        update.check();
        assertThat(update.value("msgType")).isEqualTo("Update");
        assertThat(update.value("references")).isEqualTo(String.join(",", alert.value("sender"), alert.value("identifier"), alert.value("sent")));
    }

    @Test
    void offersAFeedInTheReadersLanguage() throws Exception {
        NotificationReference reference = published(false);
        HttpResponse<String> feed = get("/public/notifications.atom", "zh-CN");
        assertThat(feed.headers().firstValue("Content-Language")).contains("zh-Hans");
        Cap atom = Cap.read(feed.body());
        assertThat(atom.names()).startsWith("id", "title", "updated", "author", "link", "link", "entry");
        assertThat(feed.body()).contains("urn:entente:public-register:" + reference, "食品安全公开登记册", reference + ".cap.xml");
    }

    @Test
    void letsOnlyLiaisonOfficersAct() {
        NotificationReference reference = published(false);
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.ENGLISH)) {
            assertThat(reader.open("/register/" + reference).querySelectorAll("main form")).isEmpty();
            assertThat(reader.open("/register").asNormalizedText()).contains(reference.toString(), "Public");
            assertThat(reader.open("/register?reference=x").asNormalizedText()).contains("The reference cannot be read");
            assertThat(reader.open("/register/HK-2015-9999").getWebResponse().getStatusCode()).isEqualTo(404);
            assertThat(reader.open("/register?reference=" + reference).getUrl().getPath()).isEqualTo("/register/" + reference);
        }
    }

    private static NotificationReference published(boolean exercise) {
        NotificationReference reference = guangdong.notification(exercise);
        guangdong.proposeAtHome(reference, ReleaseSamples.RECALL);
        guangdong.agree(reference);
        return reference;
    }

    private static HtmlPage withdraw(Scriptless officer, NotificationReference reference, String reason) {
        HtmlPage page = opened(officer.open("/register/" + reference));
        ((HtmlTextArea) page.getElementById("reason")).setText(reason);
        return officer.press(page, "form[action$=withdraw] button");
    }

    private static void fill(HtmlPage form, Wording wording) {
        form.<HtmlInput>getHtmlElementById("hantHeadline").setValue(wording.hant().headline());
        form.<HtmlInput>getHtmlElementById("hansHeadline").setValue(wording.hans().headline());
        form.<HtmlInput>getHtmlElementById("enHeadline").setValue(wording.en().headline());
        ((HtmlTextArea) form.getElementById("hantText")).setText(wording.hant().text());
        ((HtmlTextArea) form.getElementById("hansText")).setText(wording.hans().text());
        ((HtmlTextArea) form.getElementById("enText")).setText(wording.en().text());
        ((HtmlSelect) form.getElementById("severity")).setSelectedAttribute("SEVERE", true);
        ((HtmlSelect) form.getElementById("urgency")).setSelectedAttribute("IMMEDIATE", true);
        ((HtmlSelect) form.getElementById("certainty")).setSelectedAttribute("OBSERVED", true);
    }

    private static HtmlPage opened(HtmlPage page) {
        page.querySelectorAll("details").forEach(each -> ((DomElement) each).setAttribute("open", ""));
        return page;
    }

    private static HttpResponse<String> get(String path, String language) throws Exception {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            return reader.send(HttpRequest.newBuilder(URI.create(node.url(path))).header("Accept-Language", language).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
