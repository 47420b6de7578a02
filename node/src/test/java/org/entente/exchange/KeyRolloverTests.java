package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.exchange.TrialNode.isAllThere;
import static org.entente.exchange.TrialNode.soon;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import javax.net.ssl.SSLSocket;
import org.entente.evidence.Entry;
import org.entente.evidence.EntryContent;
import org.entente.evidence.EntrySigner;
import org.entente.evidence.ExportVerdict;
import org.entente.evidence.ExportVerifier;
import org.entente.evidence.KeyChange;
import org.entente.evidence.StreamHead;
import org.entente.exchange.TrialNode.Doors;
import org.entente.journal.KeyRollover;
import org.entente.party.Government;
import org.entente.party.KeyFolder;
import org.entente.party.NodeKeys;
import org.entente.party.TestKeys;
import org.entente.party.ThisNode;
import org.entente.storage.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Two whole nodes, one of which changes its keys in mid-traffic; the other is neither told nor started anew.
class KeyRolloverTests {

    private final Doors doors = Doors.choose();
    private final KeyFolder keys = TestKeys.copy(Government.HONG_KONG);
    private final TrialNode hongKong = new TrialNode(Government.HONG_KONG, doors, TestDatabase.fresh(), keys, Government.GUANGDONG);
    private final TrialNode guangdong = TrialNode.started(Government.GUANGDONG, doors, Government.HONG_KONG);

    @BeforeEach
    void start() {
        hongKong.start();
    }

    @AfterEach
    void close() {
        hongKong.close();
        guangdong.close();
    }

    @Test
    void goesOverInMidTrafficWithoutLosingAnEntry() throws IOException {
        X509Certificate old = signer().certificate();
        hongKong.say("cooperation-GD-HK", "in another stream");
        AtomicBoolean enough = new AtomicBoolean();
        var talking = CompletableFuture.supplyAsync(() -> talk(hongKong, enough));
        var answering = CompletableFuture.supplyAsync(() -> talk(guangdong, enough));
        soon(() -> assertThat(hongKong.receiptedBy(Government.GUANGDONG)).isGreaterThan(5));
        var done = (KeyRollover.Outcome.Done) hongKong.bean(KeyRollover.class).run(TrialNode.officer(Government.HONG_KONG));
        long changed = hongKong.journal().head(hongKong.stream()).sequence();
        soon(() -> assertThat(hongKong.receiptedBy(Government.GUANGDONG)).isGreaterThan(changed + 5));
        enough.set(true);
        assertThat(talking.join()).isGreaterThan(10);
        assertThat(answering.join()).isPositive();
        isAllThere(hongKong, guangdong);
        isAllThere(guangdong, hongKong);
        List<Entry> entries = guangdong.held(hongKong.stream()).stream().map(Entry::parse).toList();
        assertThat(entries).extracting(each -> each.content().sequence()).isEqualTo(LongStream.rangeClosed(1, entries.size()).boxed().toList());
        Entry change = entries.stream().filter(each -> each.content().type().equals(KeyChange.TYPE)).reduce((a, b) -> { throw new AssertionError("two changes"); }).orElseThrow();
        assertThat(entries).allSatisfy(each -> assertThat(each.certificate()).isEqualTo(each.content().sequence() <= change.content().sequence() ? old : done.certificate()));
        assertThat(done.changed()).hasSize(2).contains(hongKong.stream());
        assertThat(keys.signers()).singleElement().matches(each -> each.certificate().equals(done.certificate()));
        assertThat(verified(hongKong)).isInstanceOf(ExportVerdict.Proven.class);
        assertThat(verified(guangdong)).isInstanceOf(ExportVerdict.Proven.class);
    }

    @Test
    void thePeerRefusesTheOldKeyAfterwardsAndAKeyThatWasNotAnnounced() throws IOException {
        EntrySigner old = signer();
        hongKong.say(3);
        hongKong.bean(KeyRollover.class).run(TrialNode.officer(Government.HONG_KONG));
        isAllThere(hongKong, guangdong);
        assertThat(offered(old)).contains("other-key");
        KeyFolder other = TestKeys.copy(Government.HONG_KONG);
        NodeKeys.in(other, Government.HONG_KONG).renewSigner(Instant.now());
        assertThat(offered(other.signer())).contains("other-key");
        assertThat(guangdong.bean(Forks.class).all()).isEmpty();
        hongKong.say("goes on");
        isAllThere(hongKong, guangdong);
    }

    @Test
    void goesOnWithTheOldKeyAfterAnInterruptionAndCompletesTheChangeLater() throws IOException {
        X509Certificate old = signer().certificate();
        hongKong.say(2);
        hongKong.bean(ThisNode.class).keys().renewSigner(Instant.now());
        hongKong.stop();
        hongKong.start();
        hongKong.say("still the old key");
        assertThat(last().certificate()).isEqualTo(old);
        hongKong.bean(KeyRollover.class).run(TrialNode.officer(Government.HONG_KONG));
        hongKong.say("the new key");
        assertThat(last().certificate()).isEqualTo(keys.signer().certificate()).isNotEqualTo(old);
        hongKong.stop();
        hongKong.start();
        hongKong.say("after another start");
        isAllThere(hongKong, guangdong);
    }

    @Test
    void renewsTheTransportKeyInTrafficWhileThePeerRunsOn() throws IOException {
        hongKong.say(2);
        isAllThere(hongKong, guangdong);
        X509Certificate old = shownByHongKong();
        AtomicBoolean enough = new AtomicBoolean();
        var talking = CompletableFuture.supplyAsync(() -> talk(hongKong, enough));
        var answering = CompletableFuture.supplyAsync(() -> talk(guangdong, enough));
        var renewed = (NodeKeys.Renewal.Renewed) hongKong.bean(TransportRenewal.class).run();
        long reached = hongKong.receiptedBy(Government.GUANGDONG);
        soon(() -> assertThat(hongKong.receiptedBy(Government.GUANGDONG)).isGreaterThan(reached + 5));
        assertThat(shownByHongKong()).isEqualTo(renewed.certificate()).isNotEqualTo(old);
        enough.set(true);
        talking.join();
        answering.join();
        isAllThere(hongKong, guangdong);
        isAllThere(guangdong, hongKong);
    }

    private EntrySigner signer() throws IOException {
        return keys.signer();
    }

    private Entry last() {
        return Entry.parse(hongKong.held(hongKong.stream()).getLast());
    }

    /// Says one thing after another until it is enough; how many.
    private static int talk(TrialNode node, AtomicBoolean enough) {
        List<Long> said = new ArrayList<>();
        while (!enough.get()) {
            said.add(node.say("word").sequence());
        }
        return said.size();
    }

    /// What Guangdong says to a next entry that is signed with this key.
    private String offered(EntrySigner signer) {
        StreamHead head = guangdong.journal().head(hongKong.stream());
        var content = new EntryContent(hongKong.stream(), head.sequence() + 1, head.hash(), UUID.randomUUID(), Instant.now(), "trial.said.v1", "trial", TrialNode.officer(Government.HONG_KONG).actor(), null,
                List.of(), JsonMapper.shared().createObjectNode().put("word", "forged"));
        var arrival = new Arrival(Government.HONG_KONG, hongKong.stream(), List.of(signer.sign(content, Instant.now()).jws()), false);
        return guangdong.bean(Inbox.class).receive(arrival) instanceof Inbox.Answer.NotTaken(Problem problem) ? problem.code() : "taken";
    }

    private ExportVerdict verified(TrialNode node) throws IOException {
        Path file = Path.of("target", "export-" + UUID.randomUUID() + ".zip");
        node.bean(Exports.class).write(TrialNode.AGREEMENT, file, done -> {});
        return new ExportVerifier(TestKeys.folder(Government.GUANGDONG).trust()).verify(file);
    }

    private X509Certificate shownByHongKong() throws IOException {
        var context = guangdong.bean(MutualTls.class).towards(Government.HONG_KONG);
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", doors.ports().get(Government.HONG_KONG))) {
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        }
    }
}
