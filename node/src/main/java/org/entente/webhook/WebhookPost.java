package org.entente.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entente.evidence.Entry;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// One attempt to pass an entry on: its CloudEvents object, byte for byte as it was signed, with two proofs that it comes from this node.
///
/// `webhook-id`, `webhook-timestamp` and `webhook-signature` are those of the Standard Webhooks convention (HMAC-SHA256 with the shared secret); `entente-signature` is a detached JWS by
/// the node's key. The receiver has ten seconds; any 2xx counts as taken, and of the answer nothing but the status and `Retry-After` is read.
@Component
class WebhookPost {

    static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";
    static final String SECRET_PREFIX = "whsec_";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ThisNode node;
    private final TargetRules rules;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).followRedirects(HttpClient.Redirect.NEVER).build();

    WebhookPost(ThisNode node, TargetRules rules, Clock clock) {
        this.node = node;
        this.rules = rules;
        this.clock = clock;
    }

    /// What came of an attempt.
    sealed interface Attempt {

        record Taken(int status) implements Attempt {}

        /// @param pause how long the receiver asks us to wait
        record Declined(int status, Duration pause) implements Attempt {}

        /// @param fault `unreachable`, `timeout` or `address`
        record Unreached(String fault) implements Attempt {}
    }

    /// @param exercise whether nothing of the case is real; told in a header, because most entries of a case do not say it themselves
    Attempt send(URI url, String secret, Entry entry, boolean exercise) {
        if (rules.obstacle(url).isPresent()) {
            return new Attempt.Unreached("address");
        }
        try {
            HttpResponse<Void> answer = client.send(request(url, secret, entry, exercise), BodyHandlers.discarding());
            boolean taken = answer.statusCode() / 100 == 2;
            return taken ? new Attempt.Taken(answer.statusCode()) : new Attempt.Declined(answer.statusCode(), wait(answer));
        } catch (HttpTimeoutException e) {
            return new Attempt.Unreached("timeout");
        } catch (IOException e) {
            return new Attempt.Unreached("unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Attempt.Unreached("unreachable");
        }
    }

    private HttpRequest request(URI url, String secret, Entry entry, boolean exercise) {
        Instant now = clock.instant();
        byte[] body = entry.content().payload();
        String id = entry.content().id().toString();
        String timestamp = Long.toString(now.getEpochSecond());
        return HttpRequest.newBuilder(url).timeout(PATIENCE)
                .header("Content-Type", MEDIA_TYPE)
                .header("User-Agent", "Entente")
                .header("entente-exercise", Boolean.toString(exercise))
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", "v1," + mac(secret, id, timestamp, body))
                .header("entente-signature", node.signer().signDetached(body, now))
                .POST(BodyPublishers.ofByteArray(body)).build();
    }

    private static String mac(String secret, String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length())), "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration wait(HttpResponse<?> answer) {
        return answer.headers().firstValue("Retry-After").filter(value -> value.matches("[0-9]{1,6}")).map(Long::parseLong).map(Duration::ofSeconds).orElse(Duration.ZERO);
    }
}
