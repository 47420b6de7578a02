package org.entente.foodsafety.web;

import com.microsoft.playwright.Page;
import org.entente.console.Browser;
import org.entente.console.Language;
import org.entente.console.TestConsole;
import org.entente.foodsafety.NotificationReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages about notifications in a real browser: pictures in three languages at two widths, and axe finds nothing.
class NotificationsInTheBrowserTests {

    private static Browser browser;
    private static TwoSides sides;
    private static NotificationReference oil;
    private static NotificationReference rice;
    private static NotificationReference policy;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        sides = TwoSides.start();
        Stories stories = new Stories(sides);
        policy = stories.issue(sides.hongKong(), stories.policy());
        sides.exchange();
        stories.state(sides.guangdong(), new org.entente.foodsafety.CaseCommand.Open(policy));
        oil = stories.peanutOilInWork();
        rice = stories.riceUnopened();
    }

    @AfterAll
    static void stop() {
        if (sides != null) {
            sides.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lists(Language language) {
        Page page = browser.signedIn(sides.hongKong(), TestConsole.LIAISON, language);
        look(page, "/notifications?tab=all", "notifications", language);
        look(page, "/notifications?tab=all&q=示范大米&kind=RECALL", "notifications-none", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneNotification(Language language) {
        Page page = browser.signedIn(sides.hongKong(), TestConsole.LIAISON, language);
        look(page, "/notifications/" + oil, "notification-sent", language);
        browser.print(page, "notification-sent-" + language.tag());
        look(page, "/notifications/" + rice, "notification-received", language);
        look(page, "/notifications/" + rice + "?reading=converted", "notification-converted", language);
        look(page, "/notifications/" + rice + "/samples", "notification-samples", language);
        look(page, "/notifications/" + policy, "notification-policy", language);
        look(page, "/notifications/" + oil + "/distribution", "notification-distribution", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tasks(Language language) {
        Page page = browser.signedIn(sides.guangdong(), TestConsole.LIAISON, language);
        for (String task : new String[] {"ask", "inform", "report"}) {
            look(page, "/notifications/" + oil + "/" + task, "task-" + task, language);
        }
        page.click("main form .btn-primary");
        browser.look(page, "task-report-wrong-" + language.tag());
        look(page, "/notifications/" + policy + "/assess", "task-assess", language);
        page = browser.signedIn(sides.hongKong(), TestConsole.LIAISON, language);
        for (String task : new String[] {"withdraw", "reclassify"}) {
            look(page, "/notifications/" + oil + "/" + task, "task-" + task, language);
        }
        page.navigate(sides.hongKong().url("/notifications/" + oil));
        page.click(".notice.due a");
        browser.look(page, "task-answer-" + language.tag());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void amending(Language language) {
        Page page = browser.signedIn(sides.hongKong(), TestConsole.LIAISON, language);
        look(page, "/notifications?tab=all&q=黄曲霉毒素", "notifications-found", language);
        look(page, "/notifications/" + rice + "/follow-up?part=hazards", "follow-up", language);
        page.navigate(sides.hongKong().url("/notifications/" + oil + "/correct"));
        if (page.url().endsWith("/correct")) {
            browser.look(page, "correct-" + language.tag());
            page.fill("#correction", "覆核化驗記錄後更正。");
            page.click("main form .btn-primary");
        }
        String draft = page.url();
        page.navigate(draft + "/goods");
        page.fill("[id='lots0.quantity']", "1300");
        page.fill("[id='lots0.useBy']", "2014-01-01");
        page.click("button[value=overview]");
        browser.look(page, "correction-" + language.tag());
        page.click("a[href*='goods#lots0.useBy']");
        // The browser moves there when it has laid out the page, after the click has been answered. Until then nothing may be active, not even the body.
        page.waitForFunction("document.activeElement?.id === 'lots0.useBy'");
        browser.look(page, "correction-goods-" + language.tag());
    }

    private static void look(Page page, String path, String name, Language language) {
        TestConsole node = page.url().startsWith(sides.hongKong().url("/")) ? sides.hongKong() : sides.guangdong();
        page.navigate(node.url(path));
        browser.look(page, name + "-" + language.tag());
    }
}
