package org.entente.exercise.web;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.entente.console.Browser;
import org.entente.console.Language;
import org.entente.console.TestConsole;
import org.entente.console.Times;
import org.entente.exercise.GuangdongExercise;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Exercises in a real browser, in three languages at two widths: one that runs and one that waits to be joined.
class ExercisePagesInTheBrowserTests {

    private static Browser browser;
    private static TestConsole node;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        node = TestConsole.start(Government.HONG_KONG, ExercisePagesTests.WithGuangdong.class);
        Instant now = Clock.systemUTC().instant();
        GuangdongExercise.deliver(node, "值班联络演练", now.plus(Duration.ofHours(20)), now.plus(Duration.ofHours(24)));
        Page page = browser.signedIn(node, TestConsole.LIAISON, Language.HANT);
        page.navigate(node.url("/exercises/open"));
        page.fill("#name", "2015 年第三季食安聯合演習");
        page.fill("#from", Times.typed(now));
        page.fill("#until", Times.typed(now.plus(Duration.ofHours(3))));
        page.click("main form button");
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
        browser.look(page, "exercises-desk-" + language.tag());
        for (String path : new String[] {"/exercises", "/exercises/open", "/notifications/drafts/new?kind=ALERT"}) {
            page.navigate(node.url(path));
            browser.look(page, "exercises" + path.replaceAll("[^a-z]", "-") + "-" + language.tag());
        }
        page.navigate(node.url("/exercises"));
        browser.print(page, "exercises-" + language.tag());
    }
}
