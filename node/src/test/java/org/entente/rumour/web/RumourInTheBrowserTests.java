package org.entente.rumour.web;

import com.microsoft.playwright.Page;
import org.entente.console.Browser;
import org.entente.console.Language;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages of the rumour desk in a real browser: pictures in three languages at two widths, and axe finds nothing.
class RumourInTheBrowserTests {

    private static Browser browser;
    private static TestConsole node;
    private static RumourStory desk;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        node = TestConsole.start(Government.HONG_KONG);
        desk = new RumourStory(node);
        desk.link(desk.theirs, desk.late);
    }

    @AfterAll
    static void stop() {
        if (node != null) {
            node.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPage(Language language) {
        Page page = browser.signedIn(node, TestConsole.LIAISON, language);
        browser.look(page, "rumour-desk-" + language.tag());
        page.navigate(node.url("/rumours"));
        browser.look(page, "rumour-list-" + language.tag());
        page.navigate(node.url("/rumours/" + desk.theirs));
        page.click("form[action$=separate] >> xpath=.. >> summary");
        browser.look(page, "rumour-story-" + language.tag());
        page.navigate(node.url("/rumours/" + desk.settled));
        browser.look(page, "rumour-settled-" + language.tag());
        page.navigate(node.url("/rumours/" + desk.late + "/finding"));
        page.click("main button[value=state]");
        browser.look(page, "rumour-finding-wrong-" + language.tag());
        page.navigate(node.url("/rumours/new"));
        page.selectOption("#medium", "WEB");
        page.fill("#firstSeen", "2026-01-09 14:02");
        page.check("input[name=script][value=HANT]");
        page.fill("#headline", "報章指示範牌奶粉令嬰兒不適");
        page.fill("#claim", "示範晚報報道三名嬰兒飲用示範牌奶粉後不適，來源不明。");
        page.check("input[name=traded][value=no]");
        page.click("main form.sheet button");
        browser.look(page, "rumour-open-twins-" + language.tag());
        page.navigate(node.url("/rumours/hand-overs"));
        browser.look(page, "rumour-hand-overs-" + language.tag());
    }
}
