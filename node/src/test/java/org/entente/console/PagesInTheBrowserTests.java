package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The console's own pages in a real browser: pictures in three languages at two widths, and axe finds nothing.
class PagesInTheBrowserTests {

    private static Browser browser;
    private static TestConsole node;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        node = TestConsole.start(Government.HONG_KONG, SampleDesk.class, SamplePages.class);
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
    void signInPage(Language language) {
        Page page = browser.window(language);
        page.navigate(node.url("/sign-in"));
        browser.look(page, "sign-in-" + language.tag());
        page.fill("#number", "1001");
        page.click("main button");
        browser.look(page, "sign-in-wrong-" + language.tag());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void deskWithWork(Language language) {
        Page page = browser.signedIn(node, TestConsole.LIAISON, language);
        browser.look(page, "desk-" + language.tag());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void deskWithoutWork(Language language) {
        Page page = browser.signedIn(node, TestConsole.AUDITOR, language);
        browser.look(page, "desk-empty-" + language.tag());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyComponent(Language language) {
        Page page = browser.signedIn(node, TestConsole.LIAISON, language);
        page.navigate(node.url("/samples"));
        browser.look(page, "components-" + language.tag());
        page.click("main form button");
        browser.look(page, "components-wrong-" + language.tag());
        browser.print(page, "components-" + language.tag());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void errorPages(Language language) {
        Page page = browser.signedIn(node, TestConsole.AUDITOR, language);
        page.navigate(node.url("/samples/liaison"));
        browser.look(page, "error-403-" + language.tag());
        page.navigate(node.url("/nowhere"));
        browser.look(page, "error-404-" + language.tag());
        page.navigate(node.url("/samples/broken"));
        browser.look(page, "error-500-" + language.tag());
    }
}
