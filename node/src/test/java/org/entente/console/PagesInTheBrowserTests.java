package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.party.Government;
import org.entente.party.Role;
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

    /// Whatever a module puts into the menu is held to the same measure, empty as it is on a new node.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfTheMenu(Language language) {
        Page page = browser.signedIn(node, TestConsole.LIAISON, language);
        var paths = node.context().getBeanProvider(MenuEntry.class).stream().filter(entry -> entry.roles().contains(Role.LIAISON)).map(MenuEntry::path).filter(path -> !path.equals("/samples")).toList();
        for (String path : paths) {
            page.navigate(node.url(path));
            browser.look(page, "menu" + path.replace('/', '-') + "-" + language.tag());
        }
    }

    @Test
    void theOpenDeskRefreshesItselfUnderTheContentPolicy() {
        Page page = browser.window(Language.ENGLISH);
        List<String> complaints = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        Browser.signIn(page, node, TestConsole.LIAISON);
        page.evaluate("document.getElementById('waiting').setAttribute('hx-get', '/desk/waiting?seen=before&count=3'); htmx.process(document.getElementById('waiting'))");
        page.evaluate("htmx.ajax('GET', '/desk/waiting?seen=before&count=3', {target: '#waiting', swap: 'outerHTML'})");
        page.waitForFunction("document.getElementById('desk-news').textContent.includes('4 items wait')");
        assertThat(page.locator(".work li").count()).isEqualTo(4);
        assertThat(complaints).as("what the content policy blocked").isEmpty();
    }

    @Test
    void everythingWorksWithoutScript() {
        Page page = browser.windowWithoutScript(Language.HANT);
        Browser.signIn(page, node, TestConsole.LIAISON);
        page.click(".tongues a[hreflang=zh-Hans]");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
        page.click(".top form button");
        assertThat(page.url()).isEqualTo(node.url("/sign-in?out"));
    }

    @Test
    void aReaderWithAKeyboardSkipsTheMenu() {
        Page page = browser.signedIn(node, TestConsole.LIAISON, Language.HANT);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
    }

    @Test
    void threeNodesAreOpenInOneBrowser() {
        try (TestConsole guangdong = TestConsole.start(Government.GUANGDONG)) {
            Page page = browser.signedIn(node, TestConsole.LIAISON, Language.HANT);
            Browser.signIn(page, guangdong, TestConsole.LIAISON);
            assertThat(page.locator(".who").textContent()).contains("廣東省食品安全委員會辦公室");
            page.navigate(node.url("/"));
            assertThat(page.url()).isEqualTo(node.url("/"));
            assertThat(page.locator(".who").textContent()).contains("食物及衞生局");
        }
    }
}
