package org.entente.exchange;

import com.microsoft.playwright.Page;
import org.entente.console.Browser;
import org.entente.console.Language;
import org.entente.console.TestConsole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages about the exchange and the journal in a real browser: pictures in three languages at two widths, and axe finds nothing.
class ExchangePagesInTheBrowserTests {

    private static Browser browser;
    private static TestConsole node;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        node = ExchangePagesTests.troubled();
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
        look(page, "/", "exchange-desk", language);
        look(page, "/deliveries", "exchange", language);
        look(page, "/deliveries/document?reference=HK-2015-0001", "exchange-document", language);
        look(page, "/deliveries/refused/" + node.bean(Deliveries.class).rejected().getFirst().id(), "exchange-refused", language);
        look(page, "/journal", "journal", language);
        look(page, "/journal/GD/food-safety", "journal-stream", language);
        look(page, "/journal/HK/food-safety/2", "journal-entry", language);
        look(page, "/journal/GD/food-safety/receipts", "journal-receipts", language);
    }

    private static void look(Page page, String path, String name, Language language) {
        page.navigate(node.url(path));
        browser.look(page, name + "-" + language.tag());
    }
}
