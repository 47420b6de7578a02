package org.entente.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertUtils;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entente.api.TestApi;
import org.entente.api.TestApi.Answer;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import org.entente.storage.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE.dataSource());
    private static final AtomicInteger VALUE = new AtomicInteger(1);

    private static TestApi api;
    private Receiver receiver;

    /// Lets this test listen on its own machine.
    static class OnThisMachine {

        @Bean
        @Primary
        WebhookProperties webhooksOnThisMachine() {
            return new WebhookProperties(true, List.of());
        }
    }

    @BeforeAll
    static void start() {
        api = TestApi.start(Government.HONG_KONG, DATABASE, OnThisMachine.class);
    }

    @AfterAll
    static void stop() {
        api.close();
        DATABASE.close();
    }

    @BeforeEach
    void listen() throws Exception {
        receiver = new Receiver();
    }

    @AfterEach
    void stopListening() {
        JDBC.sql("delete from webhook.subscription").update();
        receiver.close();
    }

    @Test
    void passesOnTheEventThatWasSigned() throws Exception {
        subscribe("\"types\":[]");
        String hash = propose();
        var message = receiver.next();
        JsonNode event = JsonMapper.shared().readTree(message.body());
        Answer entry = api.as(TestConsole.AUDITOR, "/entries/" + hash).get();
        assertThat(message.header("Content-Type")).startsWith("application/cloudevents+json");
        assertThat(new String(Base64.getUrlDecoder().decode(entry.at("/jws").split("\\.")[1]), StandardCharsets.UTF_8)).isEqualTo(new String(message.body(), StandardCharsets.UTF_8));
        assertThat(List.of(event.path("specversion").asString(), event.path("type").asString(), event.path("source").asString()))
                .containsExactly("1.0", "agreement.parameter-proposed.v1", "urn:entente:HK:food-safety");
        assertThat(message.header("webhook-id")).isEqualTo(event.path("id").asString());
    }

    @Test
    void provesByTheNodesKeyThatItComesFromTheNode() throws Exception {
        subscribe("\"types\":[\"agreement.*\"]");
        propose();
        var message = receiver.next();
        String[] parts = message.header("entente-signature").split("\\.", -1);
        assertThat(parts[1]).isEmpty();
        JWSObject signed = new JWSObject(new Base64URL(parts[0]), new Payload(message.body()), new Base64URL(parts[2]));
        var certificate = X509CertUtils.parse(signed.getHeader().getX509CertChain().getFirst().decode());
        assertThat(certificate).isEqualTo(TestKeys.folder(Government.HONG_KONG).certificate("signing"));
        assertThat(signed.verify(new ECDSAVerifier((ECPublicKey) certificate.getPublicKey()))).isTrue();
        assertThat(signed.getHeader().getType().getType()).isEqualTo("entente-message");
    }

    @Test
    void provesByTheSharedSecretThatItComesFromTheNode() throws Exception {
        String secret = subscribe("\"types\":[]").at("/secret");
        propose();
        var message = receiver.next();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        mac.update((message.header("webhook-id") + "." + message.header("webhook-timestamp") + ".").getBytes(StandardCharsets.US_ASCII));
        assertThat(message.header("webhook-signature")).isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(message.body())));
        assertThat(api.as(TestConsole.LIAISON, "/webhooks").get().text()).doesNotContain(secret);
    }

    @Test
    void triesAgainWhatTheReceiverDidNotTake() throws Exception {
        receiver.status = 503;
        String id = subscribe("\"types\":[]").at("/id");
        propose();
        String first = receiver.next().header("webhook-id");
        await(() -> delivery(id).path("status").asInt(0) == 503);
        assertThat(delivery(id).path("state").asString()).isEqualTo("WAITING");
        receiver.status = 200;
        JDBC.sql("update webhook.delivery set due_at = now()").update();
        assertThat(receiver.next().header("webhook-id")).isEqualTo(first);
        await(() -> delivery(id).path("state").asString().equals("DELIVERED"));
        assertThat(delivery(id).path("attempts").asInt()).isEqualTo(2);
    }

    @Test
    void parksAfterADayAndSendsAgainByHand() throws Exception {
        receiver.status = 500;
        String id = subscribe("\"types\":[]").at("/id");
        propose();
        receiver.next();
        await(() -> delivery(id).path("status").asInt(0) == 500);
        JDBC.sql("update webhook.delivery set due_at = now(), first_attempt = first_attempt - interval '25 hours'").update();
        receiver.next();
        await(() -> delivery(id).path("state").asString().equals("PARKED"));
        receiver.status = 200;
        Answer again = api.as(TestConsole.LIAISON, "/webhooks/deliveries/" + delivery(id).path("id").asLong() + "/redeliver").post("");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        receiver.next();
        await(() -> delivery(id).path("state").asString().equals("DELIVERED"));
    }

    @Test
    void stopsWhenTheReceiverIsGone() throws Exception {
        receiver.status = 410;
        String id = subscribe("\"types\":[]").at("/id");
        propose();
        receiver.next();
        await(() -> api.as(TestConsole.LIAISON, "/webhooks/" + id).get().at("/stopped").equals("gone"));
        propose();
        assertThat(delivery(id).path("state").asString()).isEqualTo("PARKED");
        assertThat(api.as(TestConsole.LIAISON, "/webhooks/" + id + "/resume").post("").json().has("stopped")).isFalse();
    }

    @Test
    void tellsOnlyOfTheKindsThatWereAskedFor() throws Exception {
        subscribe("\"types\":[\"agreement.parameter-agreed.v1\"]");
        String other = subscribe("\"types\":[\"agreement.parameter-p*\"]").at("/id");
        propose();
        receiver.next();
        await(() -> delivery(other).path("state").asString().equals("DELIVERED"));
        assertThat(receiver.isEmpty()).isTrue();
    }

    @Test
    void refusesSubscriptionsThatCannotBe() {
        assertThat(refusal("{\"url\":\"ftp://example.org/x\"}")).isEqualTo("webhook.not-an-address");
        assertThat(refusal("{\"url\":\"https://user:secret@example.org/\"}")).isEqualTo("webhook.not-an-address");
        assertThat(refusal("{\"url\":\"https://10.1.2.3/\"}")).isEqualTo("webhook.not-reachable");
        assertThat(refusal("{\"url\":\"" + receiver.url() + "\",\"types\":[\"nothing.at-all.v1\"]}")).isEqualTo("webhook.unknown-type");
        assertThat(refusal("{\"url\":\"" + receiver.url() + "\",\"secret\":\"short\"}")).isEqualTo("webhook.secret-too-short");
    }

    @Test
    void showsAnOrganisationItsOwnSubscriptionsAndAnAdministratorAll() {
        String id = subscribe("\"types\":[]").at("/id");
        assertThat(api.as(TestConsole.SECOND, "/webhooks/" + id).get().status()).isEqualTo(200);
        assertThat(api.as(TestApi.ADMINISTRATOR, "/webhooks").get().json().size()).isEqualTo(1);
        assertThat(api.as(TestConsole.DRAFTER, "/webhooks/" + id).get().status()).isEqualTo(403);
        assertThat(api.as(TestConsole.LIAISON, "/webhooks/" + id).delete().status()).isEqualTo(204);
        assertThat(api.as(TestConsole.LIAISON, "/webhooks/" + id).get().status()).isEqualTo(404);
    }

    private Answer subscribe(String more) {
        Answer made = api.as(TestConsole.LIAISON, "/webhooks").post("{\"url\":\"" + receiver.url() + "\"," + more + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    private String refusal(String body) {
        Answer answer = api.as(TestConsole.LIAISON, "/webhooks").post(body);
        assertThat(answer.status()).isEqualTo(422);
        return answer.at("/code");
    }

    /// Records something; the hash of its entry.
    private static String propose() {
        Answer answer = api.as(TestConsole.LIAISON, "/agreements/food-safety/deadlines/inform.hours/proposals").post("{\"value\":" + VALUE.incrementAndGet() + ",\"reason\":\"Practice\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.at("/entries/0/hash");
    }

    private static JsonNode delivery(String subscription) {
        return api.as(TestConsole.LIAISON, "/webhooks/" + subscription + "/deliveries").get().json().path("items").path(0);
    }

    private static void await(BooleanSupplier holds) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the time after which it should hold").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
