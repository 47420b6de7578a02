package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.htmlunit.Page;
import org.htmlunit.WebRequest;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeskTests {

    private static final Instant NOW = Instant.parse("2015-09-09T06:02:00Z");

    private static TestConsole node;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.HONG_KONG, SampleDesk.class, SamplePages.class);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void whatIsLateComesFirstThenWhatIsDueThenWhatWaitsForOthers() {
        assertThat(Waiting.of(SampleDesk.items(NOW)).first()).extracting(DeskItem::reference).containsExactly("GD-2015-0012", "HK-2015-0031", "GD-2015-0009", "R-2015-0004");
    }

    @Test
    void theOrderOfModulesDoesNotMatter() {
        List<DeskItem> items = SampleDesk.items(NOW);
        var parts = new java.util.ArrayList<>(items.stream().map(item -> Waiting.of(List.of(item))).toList());
        Collections.reverse(parts);
        assertThat(Waiting.together(parts)).isEqualTo(Waiting.of(items));
    }

    @Test
    void showsTheMostUrgentAndSaysHowManyMoreWait() {
        List<DeskItem> many = IntStream.range(0, 22_000).mapToObj(i -> new DeskItem("HK-2015-" + i, ScriptText.hant("示範"), Text.of("sample.why.unopened"), Status.due("sample.one-missing"), NOW.minus(Duration.ofMinutes(i)), null, "/")).toList();
        Waiting waiting = Waiting.of(many);
        assertThat(waiting.total()).isEqualTo(22_000);
        assertThat(waiting.first()).hasSize(50).first().extracting(DeskItem::reference).isEqualTo("HK-2015-21999");
        assertThat(waiting.more()).isEqualTo(21_950);
    }

    @Test
    void quotesTitlesInTheirOwnScript() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            HtmlPage desk = reader.open("/");
            assertThat(desk.getElementById("item-GD-2015-0012").getAttribute("lang")).isEqualTo("zh-Hans");
            assertThat(desk.getElementById("item-HK-2015-0031").getAttribute("lang")).isEqualTo("zh-Hant");
        }
    }

    @Test
    void anEmptyDeskSaysWhatWillStandThere() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.ENGLISH)) {
            HtmlPage desk = reader.open("/");
            assertThat(desk.querySelector(".empty").asNormalizedText()).contains("Nothing waits for you", "will stand here");
            assertThat(desk.querySelectorAll(".actions a")).as("an auditor begins no work").isEmpty();
        }
    }

    @Test
    void theOpenDeskIsLeftAloneWhileNothingChanges() throws IOException {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.ENGLISH)) {
            String refresh = reader.open("/").getElementById("waiting").getAttribute("hx-get");
            var answer = reader.client().loadWebResponse(htmx(refresh));
            assertThat(answer.getStatusCode()).isEqualTo(204);
        }
    }

    @Test
    void theOpenDeskIsRefreshedAndTheNewCountIsAnnounced() throws IOException {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            Page answer = reader.client().getPage(htmx("/desk/waiting?seen=before&count=3"));
            assertThat(answer.getWebResponse().getContentAsString()).contains("id=\"waiting\"", "4 items wait for you", "hx-swap-oob").doesNotContain("<html", "th:");
            assertThat(reader.client().<Page>getPage(htmx("/desk/waiting?seen=before&count=4")).getWebResponse().getContentAsString()).contains("id=\"waiting\"").doesNotContain("hx-swap-oob");
        }
    }

    @Test
    void anOpenDeskWhoseSessionHasEndedLeadsToTheSignInPage() throws IOException {
        try (Scriptless reader = Scriptless.reader(node, Language.ENGLISH)) {
            Page answer = reader.client().getPage(htmx("/desk/waiting?seen=before&count=3"));
            assertThat(answer.getWebResponse().getStatusCode()).isEqualTo(401);
            assertThat(answer.getWebResponse().getResponseHeaderValue("HX-Redirect")).isEqualTo("/sign-in?to=%2Fsamples%3Fstate%3Dopen");
        }
    }

    private static WebRequest htmx(String path) throws IOException {
        WebRequest request = new WebRequest(URI.create(node.url(path)).toURL());
        request.setAdditionalHeader("HX-Request", "true");
        request.setAdditionalHeader("HX-Current-URL", node.url("/samples?state=open"));
        return request;
    }
}
