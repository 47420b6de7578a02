package org.entente.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.htmlunit.BrowserVersion;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;

/// A reader with a browser that runs no script (HtmlUnit), for tests of what pages do: every page has to work for this reader.
///
/// `try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.HANT)) { HtmlPage page = reader.open("/meetings"); … }`
public final class Scriptless implements AutoCloseable {

    private final WebClient client;
    private final TestConsole node;

    private Scriptless(TestConsole node, Language language) {
        this.node = node;
        BrowserVersion version = new BrowserVersion.BrowserVersionBuilder(BrowserVersion.CHROME).setAcceptLanguageHeader(language.tag()).build();
        client = new WebClient(version);
        client.getOptions().setJavaScriptEnabled(false);
        client.getOptions().setCssEnabled(false);
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
    }

    public static Scriptless reader(TestConsole node, Language language) {
        return new Scriptless(node, language);
    }

    public static Scriptless signedIn(TestConsole node, String officer, Language language) {
        Scriptless reader = reader(node, language);
        reader.signIn(officer, TestConsole.password(officer));
        return reader;
    }

    public HtmlPage open(String path) {
        try {
            return client.getPage(node.url(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Types number and password on the sign-in page and presses the button; returns the page that answers.
    public HtmlPage signIn(String number, String password) {
        return signIn(open("/sign-in"), number, password);
    }

    public HtmlPage signIn(HtmlPage page, String number, String password) {
        page.<HtmlInput>getHtmlElementById("number").setValue(number);
        page.<HtmlInput>getHtmlElementById("password").setValue(password);
        return press(page);
    }

    /// Presses the first button of the page's main part.
    public HtmlPage press(HtmlPage page) {
        return press(page, "main form button");
    }

    public HtmlPage press(HtmlPage page, String selector) {
        try {
            return page.<HtmlButton>querySelector(selector).click();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sends a request as no page of ours would.
    public HtmlPage send(HttpMethod method, String path) {
        try {
            WebRequest request = new WebRequest(URI.create(node.url(path)).toURL(), method);
            request.setAdditionalHeader("Accept", "text/html");
            return client.getPage(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public WebClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
    }
}
