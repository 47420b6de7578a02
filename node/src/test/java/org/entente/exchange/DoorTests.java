package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.entente.evidence.Sha256;
import org.entente.evidence.SignedReceipt;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.journal.Attachments;
import org.entente.party.Government;
import org.entente.party.KeyFolder;
import org.entente.party.TestKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What the door of Guangdong's node says to whoever holds Hong Kong's transport key, and to others.
@ExtendWith(OutputCaptureExtension.class)
class DoorTests {

    private static TrialNode guangdong;
    private static HttpClient hongKong;

    private TrialStream said;

    @BeforeAll
    static void open() {
        guangdong = TrialNode.started(Government.GUANGDONG, TrialNode.Doors.choose(), Government.HONG_KONG);
        hongKong = client(TestKeys.folder(Government.HONG_KONG), "transport");
    }

    @AfterAll
    static void close() {
        hongKong.close();
        guangdong.close();
    }

    @BeforeEach
    void empty() {
        guangdong.jdbc().sql("truncate journal.waiting, journal.attachment_named, journal.entry, journal.stream, exchange.receipt_given, exchange.held, exchange.rejected, exchange.fork").update();
        guangdong.jdbc().sql("update journal.head set position = 0, applied = 0, mark = 0").update();
        said = TrialStream.of(Government.HONG_KONG).grow(8);
    }

    @Test
    void answersWithOneReceiptForEverythingHeld() {
        SignedReceipt receipt = SignedReceipt.parse(body(deliver(said.all()), 200));
        assertThat(receipt.receipt().upTo()).isEqualTo(8);
        assertThat(receipt.receipt().receiver()).isEqualTo("GD");
        assertThat(head()).isEqualTo(new StreamHead(8, receipt.receipt().head()));
    }

    @Test
    void answersARepeatWithTheSameReceiptByteForByteHoweverLate() {
        String first = body(deliver(said.part(0, 3)), 200);
        String second = body(deliver(said.part(3, 8)), 200);
        assertThat(body(deliver(said.part(0, 3)), 200)).isEqualTo(first);
        assertThat(body(deliver(said.part(3, 8)), 200)).isEqualTo(second);
        assertThat(body(deliver(said.all()), 200)).isEqualTo(second);
        assertThat(body(deliver(said.part(0, 2)), 200)).isEqualTo(first);
        assertThat(body(deliver(said.part(1, 5)), 200)).isEqualTo(second);
    }

    @Test
    void takesABundleThatBeginsWithWhatIsKnown() {
        body(deliver(said.part(0, 5)), 200);
        assertThat(SignedReceipt.parse(body(deliver(said.part(2, 8)), 200)).receipt().upTo()).isEqualTo(8);
    }

    @Test
    void takesCompressedBundles() {
        assertThat(deliver(post(said.stream()).header("Content-Encoding", "gzip"), BundleText.write(said.all(), true)).statusCode()).isEqualTo(200);
    }

    @Test
    void holdsWhatComesBeforeItsPredecessorAndTakesItAfterwards() {
        body(deliver(said.part(0, 2)), 200);
        Problem gap = problem(deliver(said.part(5, 8)), 409);
        assertThat(gap.code()).isEqualTo("gap");
        assertThat(gap.held()).isTrue();
        assertThat(gap.head()).isEqualTo(head());
        assertThat(guangdong.bean(Deliveries.class).held()).hasSize(1);
        body(deliver(said.part(2, 5)), 200);
        assertThat(head().sequence()).isEqualTo(8);
        assertThat(guangdong.bean(Deliveries.class).held()).isEmpty();
    }

    @Test
    void takesEverythingThatWasHeldAtOnceWhicheverCameFirst() {
        body(deliver(said.part(0, 1)), 200);
        for (int from : List.of(7, 6, 4, 5, 3, 2)) {
            assertThat(problem(deliver(said.part(from, from + 1)), 409).held()).isTrue();
        }
        body(deliver(said.part(1, 2)), 200);
        assertThat(head().sequence()).isEqualTo(8);
        assertThat(guangdong.bean(Deliveries.class).held()).isEmpty();
    }

    @Test
    void refusesAChangedEntryAndKeepsItForAnOfficerToSee() {
        List<String> changed = new ArrayList<>(said.all());
        changed.set(4, flipped(changed.get(4), changed.get(4).indexOf('.') + 40));
        Problem problem = problem(deliver(changed), 422);
        assertThat(problem.line()).isEqualTo(5);
        assertThat(head()).isEqualTo(StreamHead.EMPTY);
        assertThat(guangdong.bean(Deliveries.class).rejected()).singleElement().matches(each -> each.line() == 5 && each.kept().equals(changed.get(4)) && each.sender().equals(Government.HONG_KONG));
    }

    @Test
    void refusesAnEntrySignedByAnotherGovernment() {
        TrialStream forged = new TrialStream(said.stream(), Government.MACAO).grow(1);
        Problem problem = problem(deliver(forged.all()), 422);
        assertThat(List.of(problem.check(), problem.code())).containsExactly("certificate", "wrong-authority");
    }

    @Test
    void refusesABrokenChain() {
        body(deliver(said.part(0, 4)), 200);
        Problem problem = problem(deliver(said.branchedAfter(3).grow(3).part(4, 6)), 422);
        assertThat(problem.code()).isEqualTo("chain-broken");
        assertThat(problem.head()).isEqualTo(head());
    }

    @Test
    void stopsAStreamThatForksAndKeepsBothForms() {
        body(deliver(said.part(0, 4)), 200);
        TrialStream branch = said.branchedAfter(3).grow(2);
        Problem problem = problem(deliver(branch.part(0, 5)), 409);
        assertThat(problem.code()).isEqualTo("fork");
        assertThat(problem.entry()).isEqualTo(said.part(3, 4).getFirst());
        assertThat(guangdong.bean(Deliveries.class).forks()).singleElement().matches(each -> each.held().jws().equals(said.part(3, 4).getFirst()) && each.other().jws().equals(branch.part(3, 4).getFirst()));
        assertThat(problem(deliver(said.part(4, 6)), 409).code()).isEqualTo("fork");
        guangdong.bean(Deliveries.class).settle(said.stream(), "2901");
        assertThat(SignedReceipt.parse(body(deliver(said.all()), 200)).receipt().upTo()).isEqualTo(8);
    }

    @Test
    void refusesStreamsThatAreNotTheSendersToGive() {
        assertThat(problem(deliver(TrialStream.of(Government.GUANGDONG).grow(1)), 403).code()).isEqualTo("stream-of-receiver");
        assertThat(problem(deliver(new TrialStream(new StreamId("HK", "cooperation-HK-MO"), Government.HONG_KONG).grow(1)), 403).code()).isEqualTo("stream-not-shared");
        assertThat(problem(deliver(new TrialStream(new StreamId("HK", "never-heard-of"), Government.HONG_KONG).grow(1)), 403).code()).isEqualTo("stream-not-shared");
        assertThat(body(deliver(new TrialStream(new StreamId("HK", "cooperation-GD-HK"), Government.HONG_KONG).grow(1)), 200)).isNotEmpty();
    }

    @Test
    void keepsEntriesOfATypeThatItDoesNotKnow() {
        TrialStream stream = TrialStream.of(Government.HONG_KONG).add("{\"anything\":[1,2,{\"deep\":\"ly\"}]}");
        assertThat(body(deliver(stream), 200)).isNotEmpty();
    }

    @Test
    void refusesWhatIsNoBundle() {
        assertThat(problem(deliver(post(said.stream()), "rubbish\n".getBytes(StandardCharsets.UTF_8)), 422).check()).isEqualTo("format");
        assertThat(problem(deliver(post(said.stream()), new byte[] {0, -1, 10, 127}), 422).check()).isEqualTo("format");
        assertThat(problem(deliver(post(said.stream()), new byte[0]), 400).code()).isEqualTo("empty");
        assertThat(problem(deliver(post(said.stream()).header("Content-Encoding", "gzip"), said.all().getFirst().getBytes(StandardCharsets.US_ASCII)), 400).code()).isEqualTo("not-gzip");
        byte[] whole = BundleText.write(said.all(), true);
        assertThat(problem(deliver(post(said.stream()).header("Content-Encoding", "gzip"), Arrays.copyOf(whole, whole.length / 2)), 400).code()).isEqualTo("not-gzip");
        assertThat(problem(deliver(post(said.stream()).header("Content-Encoding", "br"), whole), 415).code()).isEqualTo("media-type");
        assertThat(problem(deliver(request("/exchange/v1/streams/HK/food-safety/entries").header("Content-Type", "application/json"), "{}".getBytes(StandardCharsets.UTF_8)), 415).code()).isEqualTo("media-type");
        assertThat(head()).isEqualTo(StreamHead.EMPTY);
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        byte[] long1 = new byte[300 * 1024];
        Arrays.fill(long1, (byte) 'a');
        assertThat(problem(deliver(post(said.stream()), long1), 413).code()).isEqualTo("entry-too-large");
        assertThat(problem(deliver(post(said.stream()), "a\n".repeat(2_001).getBytes(StandardCharsets.UTF_8)), 413).code()).isEqualTo("bundle-too-large");
        var bomb = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bomb)) {
            byte[] lines = "a".repeat(1023).concat("\n").repeat(1024).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                out.write(lines);
            }
        }
        assertThat(problem(deliver(post(said.stream()).header("Content-Encoding", "gzip"), bomb.toByteArray()), 413).code()).isEqualTo("bundle-too-large");
    }

    @Test
    void refusesHeadersThatAreTooLongWithoutATrace(CapturedOutput said) {
        assertThat(send(hongKong, request("/exchange/v1/health").header("X-Long", "a".repeat(9_000))).statusCode()).isEqualTo(400);
        assertThat(said).doesNotContain("at org.apache.coyote");
    }

    @Test
    void refusesDeeplyNestedData() {
        String bottomless = "{\"a\":".repeat(31) + "{}" + "}".repeat(31);
        assertThatThrownBy(() -> TrialStream.of(Government.HONG_KONG).add(bottomless)).isInstanceOf(IllegalArgumentException.class);
        String header = said.all().getFirst().substring(0, said.all().getFirst().indexOf('.'));
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString("[".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
        String signature = said.all().getFirst().substring(said.all().getFirst().lastIndexOf('.'));
        assertThat(problem(deliver(List.of(header + "." + payload + signature)), 422).check()).isEqualTo("format");
    }

    @Test
    void neverTakesAMutatedBundleAndNeverFailsOverOne() {
        Random chance = new Random(20150909);
        byte[] good = BundleText.write(said.part(0, 2), false);
        for (int i = 0; i < 400; i++) {
            byte[] mutated = good.clone();
            for (int n = chance.nextInt(3); n >= 0; n--) {
                mutated[chance.nextInt(mutated.length - 1)] = (byte) chance.nextInt(256);
            }
            if (!Arrays.equals(mutated, good)) {
                HttpResponse<byte[]> answer = deliver(post(said.stream()), mutated);
                assertThat(answer.statusCode()).isBetween(400, 499);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("org.entente", "\\tat ");
            }
        }
        assertThat(head().sequence()).isLessThan(2);
        assertThat(guangdong.bean(Deliveries.class).rejected()).hasSizeLessThanOrEqualTo(RejectedBundles.MOST);
        assertThat(SignedReceipt.parse(body(deliver(said.all()), 200)).receipt().upTo()).isEqualTo(8);
    }

    @Test
    void handsOutEntriesOfSharedStreamsOnly() {
        body(deliver(said.all()), 200);
        assertThat(body(get("/exchange/v1/streams/HK/food-safety/entries?after=6"), 200).lines()).isEqualTo(said.part(6, 8));
        assertThat(problem(get("/exchange/v1/streams/MO/cooperation-GD-MO/entries?after=0"), 403).code()).isEqualTo("stream-not-shared");
        assertThat(problem(get("/exchange/v1/streams/HK/food-safety/entries?after=x"), 400).code()).isEqualTo("http-400");
        assertThat(problem(get("/exchange/v1/streams/HK/food-safety/entries"), 400).code()).isEqualTo("http-400");
        assertThat(problem(get("/exchange/v1/streams/hk/food..safety/entries?after=0"), 403).code()).isEqualTo("stream-not-shared");
    }

    @Test
    void takesAttachmentsPieceByPieceFromWhereTheyWereLeft() {
        byte[] bytes = new byte[AttachmentsDoor.PIECE + 5];
        new Random(1).nextBytes(bytes);
        Sha256 hash = name(bytes);
        byte[] first = Arrays.copyOf(bytes, AttachmentsDoor.PIECE);
        assertThat(offset(put(hash, 0, first))).isEqualTo(first.length);
        assertThat(offset(head(hash))).isEqualTo(first.length);
        assertThat(offset(put(hash, 0, first))).as("a repeated piece").isEqualTo(first.length);
        HttpResponse<byte[]> last = put(hash, first.length, Arrays.copyOfRange(bytes, first.length, bytes.length));
        assertThat(last.headers().firstValue(AttachmentsDoor.COMPLETE)).contains(AttachmentsDoor.YES);
        assertThat(guangdong.bean(Attachments.class).holds(hash)).isTrue();
        assertThat(get("/exchange/v1/attachments/" + hash + "?offset=" + first.length).body()).hasSize(5);
    }

    @Test
    void throwsAwayAnAttachmentThatIsNotWhatItsNameSays() {
        byte[] bytes = {1, 2, 3};
        Sha256 hash = name(bytes);
        assertThat(problem(put(hash, 0, new byte[] {1, 2, 4}), 422).code()).isEqualTo("attachment-differs");
        assertThat(offset(put(hash, 0, bytes))).isEqualTo(3);
        assertThat(guangdong.bean(Attachments.class).holds(hash)).isTrue();
    }

    @Test
    void takesNoAttachmentThatNoEntryNamesNorMoreThanItsLength() {
        assertThat(problem(put(Sha256.of(new byte[] {9}), 0, new byte[] {9}), 404).code()).isEqualTo("attachment-not-named");
        assertThat(problem(put(name(new byte[] {7, 7}), 0, new byte[] {7, 7, 7}), 413).code()).isEqualTo("piece-length");
        assertThat(problem(put(name(new byte[] {8, 8}), 0, new byte[] {8}), 413).code()).isEqualTo("piece-length");
    }

    private Sha256 name(byte[] bytes) {
        Sha256 hash = Sha256.of(bytes);
        said.add("{\"attachments\":[{\"sha256\":\"" + hash + "\",\"mediaType\":\"text/plain\",\"length\":" + bytes.length + ",\"name\":\"a\"}]}");
        body(deliver(said.all()), 200);
        return hash;
    }

    private static HttpResponse<byte[]> put(Sha256 hash, long offset, byte[] piece) {
        return send(hongKong, request("/exchange/v1/attachments/" + hash + "?offset=" + offset).PUT(HttpRequest.BodyPublishers.ofByteArray(piece)));
    }

    private static HttpResponse<byte[]> head(Sha256 hash) {
        return send(hongKong, request("/exchange/v1/attachments/" + hash).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    private static long offset(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValueAsLong(AttachmentsDoor.OFFSET).orElseThrow();
    }

    @Test
    void tellsWhereStreamsEndAndThatItIsWell() {
        body(deliver(said.all()), 200);
        assertThat(body(get("/exchange/v1/streams"), 200)).contains("urn:entente:HK:food-safety", "\"sequence\":\"8\"");
        assertThat(body(get("/exchange/v1/health"), 200)).contains("GD");
    }

    @Test
    void answersNothingElseAtTheDoorAndNothingOfTheDoorElsewhere() throws Exception {
        assertThat(problem(get("/"), 404).code()).isEqualTo("not-here");
        assertThat(problem(get("/assets/console.css"), 404).code()).isEqualTo("not-here");
        assertThat(problem(get("/exchange/v2/streams"), 404).code()).isEqualTo("http-404");
        assertThat(problem(get("/exchange/..;/sign-in"), 404).code()).isEqualTo("http-404");
        URI console = URI.create("http://127.0.0.1:" + guangdong.consolePort() + "/exchange/v1/health");
        try (HttpClient anybody = HttpClient.newHttpClient()) {
            assertThat(anybody.send(HttpRequest.newBuilder(console).build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void refusesMethodsAndParametersThatARouteDoesNotHave() {
        assertThat(problem(send(hongKong, request("/exchange/v1/streams").DELETE()), 405).code()).isEqualTo("http-405");
        assertThat(problem(send(hongKong, post(said.stream()).PUT(HttpRequest.BodyPublishers.ofString("x"))), 405).code()).isEqualTo("http-405");
        assertThat(problem(deliver(request("/exchange/v1/streams/HK/food-safety/receipts"), new byte[0]), 405).code()).isEqualTo("http-405");
        assertThat(problem(deliver(request("/exchange/v1/attachments/" + "0".repeat(64) + "?offset=0"), new byte[0]), 405).code()).isEqualTo("http-405");
        assertThat(problem(send(hongKong, request("/exchange/v1/attachments/" + "0".repeat(64)).PUT(HttpRequest.BodyPublishers.ofString("x"))), 400).code()).isEqualTo("http-400");
        assertThat(problem(get("/exchange/v1/attachments/nothing?offset=0"), 404).code()).isEqualTo("http-404");
        assertThat(problem(get("/exchange/v1/streams/HK/food-safety/12345/entries?after=0"), 404).code()).isEqualTo("http-404");
        assertThat(body(get("/exchange/v1/streams/HK/food-safety/2/entries?after=0"), 200)).as("a stream that was not continued").isEmpty();
    }

    @Test
    void givesNoNewReceiptForAStreamThatAForkStopped() {
        body(deliver(said.part(0, 4)), 200);
        TrialStream branch = said.branchedAfter(3).grow(1);
        assertThat(problem(deliver(branch.part(3, 4)), 409).code()).isEqualTo("fork");
        Receipts receipts = guangdong.bean(Receipts.class);
        assertThat(receipts.give(said.stream(), 3, head(), Government.HONG_KONG)).as("what was receipted stays so").isNotEmpty();
        assertThatThrownBy(() -> receipts.giveNew(said.stream(), new StreamHead(5, head().hash()), Government.HONG_KONG)).isInstanceOf(StreamStoppedException.class);
        assertThat(head().sequence()).isEqualTo(4);
    }

    @Test
    void letsInNobodyWithoutThePeersTransportCertificate() {
        try (HttpClient macao = client(TestKeys.folder(Government.MACAO), "transport"); HttpClient journalKey = client(TestKeys.folder(Government.HONG_KONG), "signing");
                HttpClient nobody = client(null, null)) {
            HttpRequest health = request("/exchange/v1/health").build();
            assertThatThrownBy(() -> macao.send(health, HttpResponse.BodyHandlers.ofString())).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> nobody.send(health, HttpResponse.BodyHandlers.ofString())).isInstanceOf(SSLException.class);
            assertThat(problem(send(journalKey, request("/exchange/v1/health")), 403).code()).isEqualTo("unknown-peer");
        }
    }

    private static StreamHead head() {
        return guangdong.journal().head(new StreamId("HK", TrialNode.AGREEMENT));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + guangdong.bean(Door.class).port() + path));
    }

    private static HttpRequest.Builder post(StreamId stream) {
        return request("/exchange/v1/streams/" + stream.government() + "/" + stream.agreement() + "/entries").header("Content-Type", BundleText.MEDIA_TYPE);
    }

    private HttpResponse<byte[]> deliver(List<String> lines) {
        return deliver(post(said.stream()), BundleText.write(lines, false));
    }

    private static HttpResponse<byte[]> deliver(TrialStream stream) {
        return deliver(post(stream.stream()), BundleText.write(stream.all(), false));
    }

    private static HttpResponse<byte[]> deliver(HttpRequest.Builder request, byte[] body) {
        return send(hongKong, request.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static HttpResponse<byte[]> get(String path) {
        return send(hongKong, request(path));
    }

    private static HttpResponse<byte[]> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(HttpResponse<byte[]> answer, int status) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        return body;
    }

    private static Problem problem(HttpResponse<byte[]> answer, int status) {
        String body = body(answer, status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(Problem.MEDIA_TYPE);
        return Problem.parse(status, body);
    }

    private static String flipped(String text, int at) {
        return text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
    }

    private static HttpClient client(KeyFolder keys, String key) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("GD", TestKeys.folder(Government.GUANGDONG).certificate("authority"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(keys == null ? null : identity(keys, key).getKeyManagers(), trust.getTrustManagers(), null);
            return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(context).build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyManagerFactory identity(KeyFolder keys, String name) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("key", privateKey(keys, name), new char[0], new X509Certificate[] {keys.certificate(name), keys.certificate("authority")});
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, new char[0]);
        return factory;
    }

    private static PrivateKey privateKey(KeyFolder keys, String name) throws Exception {
        String pem = Files.readString(keys.trustFile().resolveSibling(name + ".key")).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }
}
