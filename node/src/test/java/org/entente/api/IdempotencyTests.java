package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entente.api.TestApi.Answer;
import org.entente.console.TestConsole;
import org.entente.evidence.StreamId;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.entente.storage.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class IdempotencyTests {

    private static final String PROPOSALS = "/agreements/food-safety/deadlines/assess.hours/proposals";
    private static final String BODY = "{\"value\":12,\"reason\":\"Practice\"}";

    private final TestDatabase database = TestDatabase.fresh();
    private TestApi api = TestApi.start(Government.HONG_KONG, database);

    @AfterEach
    void stop() {
        api.close();
        database.close();
    }

    @Test
    void carriesOutOnceWhatIsSentManyTimesAtOnce() {
        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 24).mapToObj(i -> CompletableFuture.supplyAsync(() -> send("key-1", BODY), threads)).toList();
            answers = sent.stream().map(CompletableFuture::join).toList();
        }
        assertThat(answers).allSatisfy(each -> assertThat(each.status()).as(each.text()).isEqualTo(200));
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(stated()).isEqualTo(1);
    }

    @Test
    void givesTheSameAnswerAfterARestart() {
        Answer first = send("key-1", BODY);
        api.close();
        api = TestApi.start(Government.HONG_KONG, database);
        Answer again = send("key-1", BODY);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(stated()).isEqualTo(1);
    }

    @Test
    void givesTheSameRefusalAgain() {
        Answer first = send("key-1", "{\"value\":24,\"reason\":\"Holds already\"}");
        Answer again = send("key-1", "{\"value\":24,\"reason\":\"Holds already\"}");
        assertThat(List.of(first.status(), again.status())).containsExactly(409, 409);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherRequest() {
        send("key-1", BODY);
        Answer other = send("key-1", "{\"value\":13,\"reason\":\"Practice\"}");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("/code")).isEqualTo("key-reused");
        assertThat(stated()).isEqualTo(1);
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        send("key-1", BODY);
        Answer second = api.as(TestConsole.SECOND, PROPOSALS).header(IdempotencyFilter.HEADER, "key-1").post("{\"value\":13,\"reason\":\"Practice\"}");
        assertThat(second.status()).as(second.text()).isEqualTo(200);
    }

    @Test
    void neverCarriesOutAgainWhatWasCutOff() {
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        send("key-1", BODY);
        jdbc.sql("update api.idempotency set status = null, body = null, begun = begun - interval '2 minutes'").update();
        Answer again = send("key-1", BODY);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("outcome-unknown");
        assertThat(stated()).isEqualTo(1);
    }

    @Test
    void forgetsAfterSevenDays() {
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        send("key-1", BODY);
        jdbc.sql("update api.idempotency set begun = begun - interval '8 days'").update();
        assertThat(send("key-1", "{\"value\":13,\"reason\":\"Practice\"}").status()).isEqualTo(200);
        jdbc.sql("update api.idempotency set begun = begun - interval '8 days'").update();
        api.node().bean(KeptAnswers.class).forgetOld();
        assertThat(jdbc.sql("select count(*) from api.idempotency").query(Integer.class).single()).isZero();
    }

    @Test
    void refusesAKeyThatIsNotPlainText() {
        Answer answer = send("x".repeat(201), BODY);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/code")).isEqualTo("idempotency-key");
    }

    private Answer send(String key, String body) {
        return api.as(TestConsole.LIAISON, PROPOSALS).header(IdempotencyFilter.HEADER, key).post(body);
    }

    private long stated() {
        return api.node().bean(Journal.class).head(new StreamId("HK", "food-safety")).sequence();
    }
}
