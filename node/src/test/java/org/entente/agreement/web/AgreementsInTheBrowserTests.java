package org.entente.agreement.web;

import com.microsoft.playwright.Page;
import org.entente.console.Browser;
import org.entente.console.Language;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages about agreements and their clauses in a real browser: pictures in three languages at two widths, and axe finds nothing.
class AgreementsInTheBrowserTests {

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
    void pages(Language language) {
        Page page = browser.signedIn(node, TestConsole.LIAISON, language);
        for (String path : new String[] {"/agreements", "/agreements/food-safety", "/agreements/e-commerce", "/agreements/clauses", "/agreements/food-safety/clauses"}) {
            page.navigate(node.url(path));
            browser.look(page, "agreements" + path.substring("/agreements".length()).replace('/', '-') + "-" + language.tag());
        }
    }
}
