package org.entente.presscheck.web;

import com.microsoft.playwright.Page;
import org.entente.console.Browser;
import org.entente.console.Language;
import org.entente.console.TestConsole;
import org.entente.foodsafety.web.TwoSides;
import org.entente.presscheck.PressCheckAnswered.Verdict;
import org.entente.presscheck.PressReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages of the press gate in a real browser: pictures in three languages at two widths, and axe finds nothing.
class PressInTheBrowserTests {

    private static Browser browser;
    private static TwoSides sides;
    private static PressReference open;
    private static PressReference bypassed;
    private static PressReference released;
    private static PressReference corrected;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        sides = TwoSides.start();
        PressStory story = new PressStory(sides);
        released = story.asked(false);
        story.answer(released, Verdict.CONFIRMED, null);
        story.release(released);
        corrected = story.asked(false);
        story.answer(corrected, Verdict.CORRECTED, "只有批次 DEMO-0915 超标，请写明其他批次合格。");
        bypassed = story.asked(true);
        story.bypass(bypassed);
        open = story.asked(false);
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
    void theSideThatAsks(Language language) {
        Page page = browser.signedIn(sides.hongKong(), TestConsole.LIAISON, language);
        look(page, sides.hongKong(), "", "list", language);
        look(page, sides.hongKong(), "/" + open, "open", language);
        browser.print(page, "press-open-" + language.tag());
        look(page, sides.hongKong(), "/" + bypassed, "bypassed", language);
        look(page, sides.hongKong(), "/" + released, "released", language);
        look(page, sides.hongKong(), "/" + corrected + "/release", "release", language);
        look(page, sides.hongKong(), "/" + open + "/bypass", "bypass", language);
        look(page, sides.hongKong(), "/new", "new", language);
        page.fill("#title", PressStory.TEXT.title().text());
        page.fill("#body", PressStory.TEXT.body().text());
        page.click("main button[value=scan]");
        browser.look(page, "press-held-" + language.tag());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSideThatIsAsked(Language language) {
        Page page = browser.signedIn(sides.guangdong(), TestConsole.LIAISON, language);
        look(page, sides.guangdong(), "/" + open, "asked", language);
        look(page, sides.guangdong(), "/" + open + "/answer", "answer", language);
        page.click("main form .btn-primary");
        browser.look(page, "press-answer-wrong-" + language.tag());
        look(page, sides.guangdong(), "/" + bypassed, "bypassed-theirs", language);
    }

    private static void look(Page page, TestConsole node, String path, String name, Language language) {
        page.navigate(node.url("/press-checks" + path));
        browser.look(page, "press-" + name + "-" + language.tag());
    }
}
