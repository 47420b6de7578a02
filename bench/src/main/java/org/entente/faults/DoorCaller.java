package org.entente.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.entente.evidence.StreamId;
import org.entente.party.TransportKeys;
import org.jspecify.annotations.Nullable;

/// Somebody who calls at a node's door without being a node, with the transport key of a peer, or of nobody.
final class DoorCaller implements AutoCloseable {

    static final String BUNDLE = "application/vnd.entente.entries";

    private static final char[] NO_SECRET = "in-memory".toCharArray();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int door;
    private final SSLContext context;
    private final HttpClient http;

    /// @param keys      none for a caller who shows nothing
    /// @param authority whom the door is believed
    DoorCaller(@Nullable TransportKeys keys, X509Certificate authority, int door) throws IOException {
        this.door = door;
        this.context = context(keys, authority);
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(context).connectTimeout(PATIENCE).build();
    }

    private static SSLContext context(@Nullable TransportKeys keys, X509Certificate authority) throws IOException {
        try {
            KeyStore trusted = empty();
            trusted.setCertificateEntry("authority", authority);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            KeyStore own = empty();
            if (keys != null) {
                own.setKeyEntry("transport", keys.key(), NO_SECRET, keys.chain().toArray(X509Certificate[]::new));
            }
            KeyManagerFactory shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            shown.init(own, NO_SECRET);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(shown.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS cannot be set up", e);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    /// What the door answers.
    record Answer(int status, String type, String body) {

        /// Whether it lets slip how the node is made.
        boolean showsTrace() {
            return body.contains("\tat ") || body.contains("\\tat ") || body.contains("Exception") || body.contains("org.entente.") || body.contains("java.");
        }
    }

    Answer health() throws IOException, InterruptedException {
        return send(request("/exchange/v1/health").GET());
    }

    Answer deliver(StreamId stream, List<String> lines) throws IOException, InterruptedException {
        return deliver(stream, body(lines), BUNDLE);
    }

    Answer deliver(StreamId stream, byte[] body, String type, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/exchange/v1/streams/" + stream.government() + "/" + stream.agreement() + "/entries").header("Content-Type", type);
        return send((headers.length == 0 ? request : request.headers(headers)).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /// A bundle as it travels.
    static byte[] body(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + door + path)).timeout(PATIENCE);
    }

    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), new String(response.body(), StandardCharsets.UTF_8));
    }

    SSLContext context() {
        return context;
    }

    int door() {
        return door;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
