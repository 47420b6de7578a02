package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A real browser (Chromium) that looks at the pages of a node and lets axe look for barriers. With `-Dpictures=true` it takes pictures of them into
/// `target/screenshots`. A test that starts one is skipped, with the reason, where no Chromium is installed.
///
/// `try (Browser browser = Browser.start()) { Page page = browser.signedIn(node, TestConsole.LIAISON, Language.HANT); browser.look(page, "desk"); }`
public final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final boolean PICTURES = Boolean.getBoolean("pictures");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-default-apps", "--no-first-run", "--hide-scrollbars", "--force-color-profile=srgb");
    private static final List<Integer> WIDTHS = List.of(1280, 390);

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser start() {
        Optional<Path> program = chromium();
        assumeTrue(program.isPresent(), "No Chromium is installed (looked for chromium, chromium-browser and google-chrome on the PATH)");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program.get()).setArgs(FLAGS)));
    }

    /// A window of its own that nobody has signed in with.
    public Page window(Language language) {
        return context(language, true).newPage();
    }

    /// A window in which the browser runs no script.
    public Page windowWithoutScript(Language language) {
        return context(language, false).newPage();
    }

    /// A window in which this officer has signed in and sees the desk.
    public Page signedIn(TestConsole node, String officer, Language language) {
        Page page = window(language);
        signIn(page, node, officer);
        return page;
    }

    public static void signIn(Page page, TestConsole node, String officer) {
        page.navigate(node.url("/sign-in"));
        page.fill("#number", officer);
        page.fill("#password", TestConsole.password(officer));
        page.click("main button");
        page.waitForURL(node.url("/"));
    }

    /// Looks at the whole page, when it is there to its end, at 1280 and at 390 pixels, and lets axe find nothing at either width. The page must not be
    /// wider than the window.
    public void look(Page page, String name) {
        page.waitForLoadState();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 830);
            if (PICTURES) {
                page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")).setFullPage(true));
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as("width of %s", name).isEqualTo(width);
            assertThat(barriers(page)).as("axe on %s at %d pixels", name, width).isEmpty();
        }
        page.setViewportSize(WIDTHS.getFirst(), 830);
    }

    /// What axe objects to: one line for each element.
    @SuppressWarnings("unchecked")
    public List<String> barriers(Page page) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(axe());
        }
        return (List<String>) page.evaluate("""
                async () => (await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
                    .violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' - ' + node.failureSummary))""");
    }

    /// The page as it would be printed on A4, beside the screenshots.
    public void print(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        page.setViewportSize(794, 1123);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-paper.png")).setFullPage(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
        page.pdf(new Page.PdfOptions().setPath(SCREENSHOTS.resolve(name + ".pdf")).setPreferCSSPageSize(true).setPrintBackground(false));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private BrowserContext context(Language language, boolean script) {
        // Nothing moves by itself: a page that still scrolls takes a click where something else is by then.
        var options = new com.microsoft.playwright.Browser.NewContextOptions().setLocale(language.tag()).setViewportSize(WIDTHS.getFirst(), 830).setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE);
        return chromium.newContext(options);
    }

    private static Optional<Path> chromium() {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/bin:/snap/bin";
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(path.split(":")).filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
