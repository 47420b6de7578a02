package org.entente.roster.web;

import com.microsoft.playwright.Page;
import org.entente.console.Browser;
import org.entente.console.Language;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The roster's pages in a real browser: pictures in three languages at two widths, and axe finds nothing.
class RosterInTheBrowserTests {

    private static Browser browser;
    private static TestConsole node;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        node = TestConsole.start(Government.HONG_KONG, RosterWithPeers.class);
        RosterWithPeers.story(node);
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
        browser.look(page, "roster-desk-" + language.tag());
        page.navigate(node.url("/roster"));
        browser.look(page, "roster-calendar-" + language.tag());
        page.navigate(node.url("/roster/assign"));
        page.click("main form button");
        browser.look(page, "roster-assign-wrong-" + language.tag());
        page.navigate(node.url("/roster/duties/" + RosterWithPeers.first(node)));
        browser.look(page, "roster-duty-" + language.tag());
        page.navigate(node.url("/roster/officers/1002"));
        browser.look(page, "roster-officer-" + language.tag());
        page.navigate(node.url("/roster/leave"));
        browser.look(page, "roster-leave-" + language.tag());
    }
}
