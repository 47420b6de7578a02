package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.entente.console.TestConsole;
import org.entente.evidence.Entry;
import org.entente.party.Government;
import org.entente.party.Tokens;
import org.entente.storage.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// A node that is stopped while it is used.
class StopTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final TestConsole node = TestConsole.start(Government.HONG_KONG, database, List.of("--entente.stop.notice=6s"));
    private final HttpClient client = HttpClient.newHttpClient();

    StopTests() {
        node.bean(Tokens.class).grant("token-1001", TestConsole.LIAISON, "test");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void finishesWhatItTookAndRefusesTheRest(CapturedOutput log) throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        Queue<Integer> others = new ConcurrentLinkedQueue<>();
        AtomicInteger value = new AtomicInteger();
        CountDownLatch underLoad = new CountDownLatch(20);
        List<Thread> callers = IntStream.range(0, 6).mapToObj(i -> Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    HttpResponse<String> answer = client.send(proposal(1 + value.incrementAndGet() % 168), BodyHandlers.ofString());
                    if (answer.statusCode() == 200) {
                        acknowledged.add(JsonMapper.shared().readTree(answer.body()).at("/entries/0/hash").asString());
                        underLoad.countDown();
                    } else {
                        others.add(answer.statusCode());
                    }
                }
            } catch (IOException | InterruptedException closed) {
                // The node is gone.
            }
        })).toList();
        underLoad.await();
        node.close();
        for (Thread each : callers) {
            assertThat(each.join(Duration.ofSeconds(30))).isTrue();
        }
        List<String> recorded = JdbcClient.create(database.dataSource()).sql("select jws from journal.entry").query(String.class).list().stream().map(jws -> Entry.parse(jws).hash().hex()).toList();
        assertThat(recorded).containsAll(acknowledged);
        // 409: one of the proposals names the value that the deadline has already.
        assertThat(others).contains(503).isSubsetOf(409, 503);
        assertThat(log.getAll()).as("nothing is torn off in the middle").doesNotContain("Closed by interrupt", "marked as broken");
        database.close();
    }

    @Test
    void saysSoInTheReadersLanguageAndStillShowsPages() throws Exception {
        Thread stop = Thread.ofVirtual().start(node::close);
        HttpResponse<String> answer = typed("en");
        for (long end = System.nanoTime() + 10_000_000_000L; answer.statusCode() != 503 && System.nanoTime() < end; ) {
            answer = typed("en");
        }
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("The node is being stopped");
        assertThat(typed("zh-Hant").body()).contains("節點正在停止");
        assertThat(typed("zh-Hans").body()).contains("节点正在停止");
        HttpResponse<String> refused = client.send(proposal(1), BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(JsonMapper.shared().readTree(refused.body()).at("/code").asString()).isEqualTo("stopping");
        assertThat(client.send(request("/sign-in").GET().build(), BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        stop.join();
        database.close();
    }

    private HttpResponse<String> typed(String language) throws IOException, InterruptedException {
        return client.send(request("/sign-in").header("Accept", "text/html").header("Accept-Language", language).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private HttpRequest proposal(int value) {
        return request("/api/v1/agreements/food-safety/deadlines/inform.hours/proposals").header("Authorization", "Bearer token-1001").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"value\":" + value + ",\"reason\":\"Practice\"}")).build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(node.url(path)));
    }
}
