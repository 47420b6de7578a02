package org.entente.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.evidence.StreamId;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.entente.party.Tokens;
import org.entente.storage.TestDatabase;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.Cookie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two processes of one government on one database, each with a data folder of its own.
class TwoProcessesTests {

    private static final StreamId STREAM = new StreamId("HK", "food-safety");
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static TestConsole one;
    private static TestConsole two;

    @BeforeAll
    static void start() {
        one = process("one");
        two = process("two");
        one.bean(Tokens.class).grant("token-1001", TestConsole.LIAISON, "test");
    }

    private static TestConsole process(String folder) {
        Path data = Path.of("target", "two-processes", ProcessHandle.current().pid() + "-" + folder).toAbsolutePath();
        return TestConsole.start(Government.HONG_KONG, DATABASE, List.of("--entente.data=" + data, "--entente.webhook.loopback=true"));
    }

    @AfterAll
    static void stop() {
        two.close();
        one.close();
        DATABASE.close();
    }

    @Test
    void takeCommandsTogetherAndNumberThemOnce() throws Exception {
        long before = one.bean(Journal.class).head(STREAM).sequence();
        List<Thread> callers = IntStream.range(0, 4).mapToObj(i -> Thread.ofVirtual().start(() -> IntStream.range(0, 10).forEach(n -> propose(i % 2 == 0 ? one : two, 30 + i * 10 + n)))).toList();
        for (Thread each : callers) {
            assertThat(each.join(Duration.ofSeconds(60))).isTrue();
        }
        assertThat(one.bean(Journal.class).head(STREAM)).isEqualTo(two.bean(Journal.class).head(STREAM)).matches(head -> head.sequence() == before + 40);
        // Each process leads its own search index; the webhooks' place is shared.
        for (TestConsole each : List.of(one, two)) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                each.bean(Watch.class).look();
                assertThat(each.bean(Watch.class).last().orElseThrow().lags()).containsKeys("notification-search", "webhooks").allSatisfy((name, lag) -> assertThat(lag).isZero());
            });
        }
    }

    @Test
    void tellAReceiverOnce() throws Exception {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            told.add(exchange.getRequestHeaders().getFirst("webhook-id"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        try {
            assertThat(post(one, "/api/v1/webhooks", "{\"url\":\"http://127.0.0.1:" + receiver.getAddress().getPort() + "/\",\"types\":[]}").statusCode()).isBetween(200, 201);
            for (int i = 0; i < 10; i++) {
                propose(i % 2 == 0 ? one : two, 80 + i);
            }
            soon(() -> assertThat(told).hasSizeGreaterThanOrEqualTo(10));
            // What would be sent a second time would have been leased again by now.
            propose(two, 100);
            soon(() -> assertThat(told).hasSizeGreaterThanOrEqualTo(11));
            assertThat(told).doesNotHaveDuplicates().hasSize(11);
        } finally {
            receiver.stop(0);
        }
    }

    @Test
    void knowWhoIsSignedInAtTheOther() throws Exception {
        try (Scriptless there = Scriptless.signedIn(one, TestConsole.LIAISON, Language.ENGLISH); Scriptless here = Scriptless.reader(two, Language.ENGLISH)) {
            for (Cookie each : there.client().getCookieManager().getCookies()) {
                here.client().getCookieManager().addCookie(each);
            }
            HtmlPage desk = here.open("/");
            assertThat(desk.getUrl().getPath()).isEqualTo("/");
            assertThat(desk.getWebResponse().getStatusCode()).isEqualTo(200);
        }
    }

    private static String propose(TestConsole at, int value) {
        try {
            HttpResponse<String> answer = post(at, "/api/v1/agreements/food-safety/deadlines/inform.hours/proposals", "{\"value\":" + value + ",\"reason\":\"Practice\"}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonNode body = JsonMapper.shared().readTree(answer.body());
            return body.at("/entries/0/hash").asString();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> post(TestConsole at, String path, String json) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(at.url(path))).header("Authorization", "Bearer token-1001").header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build(),
                BodyHandlers.ofString());
    }

    private static void soon(ThrowingCallable holds) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(holds::call);
    }
}
