package org.entente.drafting.web;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import org.entente.console.Browser;
import org.entente.console.Language;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages on which notifications are written in a real browser: pictures at two widths, and axe finds nothing.
class DraftsInTheBrowserTests {

    private static Browser browser;
    private static TestConsole node;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        node = TestConsole.start(Government.HONG_KONG);
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
    void everySection(Language language) {
        Page page = browser.signedIn(node, TestConsole.LIAISON, language);
        look(page, "/notifications/drafts", "drafts-" + language.tag());
        look(page, "/notifications/drafts/new", "draft-new-" + language.tag());
        page.check("input[value=RECALL]");
        page.check("input[value=ALERT]");
        page.click("main form .btn-primary");
        page.fill("#title", "示範牌花生油驗出黃曲霉毒素超標");
        page.click("button[value=overview]");
        String draft = page.url().replaceFirst("^[^/]*//[^/]*", "");
        browser.look(page, "draft-" + language.tag());
        for (Section section : EnumSet.complementOf(EnumSet.of(Section.REASON))) {
            look(page, draft + "/" + section.path(), "draft-" + section.path() + "-" + language.tag());
        }
    }

    private static void look(Page page, String path, String name) {
        page.navigate(node.url(path));
        browser.look(page, name);
    }
}
