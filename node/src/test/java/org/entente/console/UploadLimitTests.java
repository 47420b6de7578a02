package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.entente.party.Government;
import org.htmlunit.html.HtmlInput;
import org.junit.jupiter.api.Test;

class UploadLimitTests {

    private static final String BOUNDARY = "a-boundary";

    @Test
    void anUploadThatIsTooLargeIsToldTheLimit() throws IOException, InterruptedException {
        try (TestConsole node = TestConsole.start(Government.HONG_KONG, SamplePages.class, SampleDesk.class);
                Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH); HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String proof = reader.open("/samples").<HtmlInput>querySelector("main input[name=_csrf]").getValue();
            String cookies = String.join("; ", reader.client().getCookieManager().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue()).toList());
            int limit = node.bean(UploadLimit.class).megabytes();
            var answer = client.send(HttpRequest.newBuilder(URI.create(node.url("/samples"))).header("Cookie", cookies).header("Accept", "text/html").header("Accept-Language", "en")
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(HttpRequest.BodyPublishers.ofString(form(proof, "x".repeat((limit + 1) * 1024 * 1024)))).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("One upload may hold at most " + limit + " MB");
        }
    }

    private static String form(String proof, String file) {
        return part("_csrf", "", proof) + part("list", "; filename=\"list.csv\"", file) + "--" + BOUNDARY + "--\r\n";
    }

    private static String part(String name, String more, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content + "\r\n";
    }
}
