package org.entente.exchange;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import org.entente.evidence.BundleVerifier;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.party.Peer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The line to one peer's door. Whatever the peer answers, or does not, comes back as a {@link Reply}.
///
/// Limits: 5 s to connect, {@link #TIME} for a whole call, 1 MiB for an answer, one bundle for entries that were asked for.
final class PeerLine implements AutoCloseable {

    static final Duration TIME = Duration.ofSeconds(90);

    private static final int LONGEST_ANSWER = 1024 * 1024;

    private final Peer peer;
    private final String base;
    private final boolean compress;
    private final MutualTls tls;
    private HttpClient client;
    private int version;

    PeerLine(Peer peer, MutualTls tls, boolean compress) {
        this.peer = peer;
        this.base = peer.exchange().toString().replaceAll("/+$", "") + "/exchange/v1";
        this.compress = compress;
        this.tls = tls;
        this.version = tls.version();
        this.client = open();
    }

    private HttpClient open() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(tls.towards(peer.government())).connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NEVER).executor(Executors.newVirtualThreadPerTaskExecutor()).build();
    }

    /// Hands a bundle over; a good answer is the receipt as it came, unverified.
    Reply<String> deliver(StreamId stream, List<String> entries) throws InterruptedException {
        HttpRequest.Builder request = request("/streams/" + path(stream) + "/entries").header("Content-Type", BundleText.MEDIA_TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(BundleText.write(entries, compress)));
        if (compress) {
            request.header("Content-Encoding", "gzip");
        }
        return call(request, LONGEST_ANSWER, body -> new String(body, StandardCharsets.US_ASCII));
    }

    /// Where the streams end at the peer that both sides share.
    Reply<Map<StreamId, StreamHead>> heads() throws InterruptedException {
        return call(request("/streams").GET(), LONGEST_ANSWER, PeerLine::heads);
    }

    /// Entries of a stream that the peer holds, after a number: one bundle at the most, unverified.
    Reply<List<String>> entries(StreamId stream, long after) throws InterruptedException {
        return call(request("/streams/" + path(stream) + "/entries?after=" + after).GET(), BundleVerifier.MOST_CHARACTERS,
                body -> new String(body, StandardCharsets.ISO_8859_1).lines().toList());
    }

    /// The last receipt of each receiver that the peer has for a stream, unverified.
    Reply<List<String>> receipts(StreamId stream) throws InterruptedException {
        return call(request("/streams/" + path(stream) + "/receipts").GET(), LONGEST_ANSWER, body -> new String(body, StandardCharsets.ISO_8859_1).lines().toList());
    }

    /// How far an attachment has come.
    ///
    /// @param complete whether the peer says that it holds all its bytes
    record Arrived(long offset, boolean complete) {}

    Reply<Arrived> arrived(Sha256 attachment) throws InterruptedException {
        return exchange(request("/attachments/" + attachment.hex()).method("HEAD", HttpRequest.BodyPublishers.noBody()), LONGEST_ANSWER, PeerLine::arrived);
    }

    Reply<Arrived> deliver(Sha256 attachment, long offset, byte[] piece) throws InterruptedException {
        return exchange(request("/attachments/" + attachment.hex() + "?offset=" + offset).PUT(HttpRequest.BodyPublishers.ofByteArray(piece)), LONGEST_ANSWER, PeerLine::arrived);
    }

    /// A piece of an attachment that the peer holds.
    Reply<byte[]> piece(Sha256 attachment, long offset) throws InterruptedException {
        return call(request("/attachments/" + attachment.hex() + "?offset=" + offset).GET(), AttachmentsDoor.PIECE, body -> body);
    }

    /// The line that shows this node's present transport key.
    private HttpClient client() {
        if (version != tls.version()) {
            version = tls.version();
            client.shutdownNow();
            client = open();
        }
        return client;
    }

    private static Arrived arrived(HttpResponse<byte[]> response) {
        return new Arrived(response.headers().firstValueAsLong(AttachmentsDoor.OFFSET).orElseThrow(), response.headers().firstValue(AttachmentsDoor.COMPLETE).orElse("").equals(AttachmentsDoor.YES));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(TIME);
    }

    private <T> Reply<T> call(HttpRequest.Builder request, int most, Function<byte[], T> reading) throws InterruptedException {
        return exchange(request, most, response -> reading.apply(response.body()));
    }

    private <T> Reply<T> exchange(HttpRequest.Builder request, int most, Function<HttpResponse<byte[]>, T> reading) throws InterruptedException {
        var answer = client().sendAsync(request.build(), HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), most));
        try {
            return read(answer.get(TIME.toMillis(), TimeUnit.MILLISECONDS), reading);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Reply.Down<>("no-answer", "No answer within " + TIME.toSeconds() + " s");
        } catch (ExecutionException e) {
            return down(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    private static <T> Reply<T> read(HttpResponse<byte[]> response, Function<HttpResponse<byte[]>, T> reading) {
        try {
            if (response.statusCode() == 200) {
                return new Reply.Good<>(reading.apply(response));
            }
            // A refusal of HEAD has no body.
            return new Reply.Refused<>(response.body().length == 0 ? Problem.of(response.statusCode(), "door", "http-" + response.statusCode(), "") : Problem.parse(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8)));
        } catch (RuntimeException e) {
            return new Reply.Down<>("not-understood", "Status " + response.statusCode() + ": " + e.getMessage());
        }
    }

    private static <T> Reply<T> down(Throwable cause) {
        return switch (cause) {
            case SSLException e -> new Reply.Down<>("no-secure-line", String.valueOf(e.getMessage()));
            case ConnectException e -> new Reply.Down<>("not-reached", String.valueOf(e.getMessage()));
            case HttpTimeoutException e -> new Reply.Down<>("no-answer", String.valueOf(e.getMessage()));
            case IOException e -> new Reply.Down<>("line-cut", String.valueOf(e.getMessage()));
            default -> new Reply.Down<>("not-understood", cause.toString());
        };
    }

    private static Map<StreamId, StreamHead> heads(byte[] body) {
        Map<StreamId, StreamHead> heads = new LinkedHashMap<>();
        for (JsonNode line : JsonMapper.shared().readTree(body).path("streams")) {
            heads.put(StreamId.parse(line.path("stream").stringValue()), new StreamHead(Long.parseLong(line.path("sequence").stringValue()), new Sha256(line.path("hash").stringValue())));
        }
        return heads;
    }

    private static String path(StreamId stream) {
        return stream.government() + "/" + stream.agreement() + (stream.continuation() == 1 ? "" : "/" + stream.continuation());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    @Override
    public String toString() {
        return peer.government() + " at " + base;
    }
}
