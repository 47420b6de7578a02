package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.exchange.TrialNode.isAllThere;
import static org.entente.exchange.TrialNode.soon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.evidence.Entry;
import org.entente.evidence.ExportVerdict;
import org.entente.evidence.ExportVerifier;
import org.entente.evidence.Receipt;
import org.entente.evidence.Sha256;
import org.entente.exchange.TrialNode.Doors;
import org.entente.journal.Attachments;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two whole nodes over loopback with mutual TLS.
class TwoNodesTests {

    private static TrialNode hongKong;
    private static TrialNode guangdong;

    @BeforeAll
    static void start() {
        Doors doors = Doors.choose();
        hongKong = TrialNode.started(Government.HONG_KONG, doors, Government.GUANGDONG);
        guangdong = TrialNode.started(Government.GUANGDONG, doors, Government.HONG_KONG);
    }

    @AfterAll
    static void close() {
        hongKong.close();
        guangdong.close();
    }

    @Test
    void deliversBothWaysAndKeepsTheReceipts() {
        hongKong.say("from Hong Kong");
        guangdong.say(3);
        isAllThere(hongKong, guangdong);
        isAllThere(guangdong, hongKong);
    }

    @Test
    void deliversLaterWhatWasRecordedWhileThePeerWasDown() {
        hongKong.say("first");
        isAllThere(hongKong, guangdong);
        guangdong.stop();
        hongKong.say(25);
        soon(() -> assertThat(hongKong.bean(PeerStates.class).of(Government.GUANGDONG)).get().matches(PeerStates.PeerState::waiting));
        guangdong.start();
        isAllThere(hongKong, guangdong);
        assertThat(TrialNode.numbers(guangdong.held(hongKong.stream()))).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void goesOnAfterTheSenderWasStoppedInMidExchange() {
        hongKong.say(300);
        hongKong.stop();
        hongKong.start();
        hongKong.say(1);
        isAllThere(hongKong, guangdong);
    }

    @Test
    void writesNothingLocalIntoTheJournal() {
        String jws = hongKong.journal().jws(hongKong.say("same bytes").hash()).orElseThrow();
        isAllThere(hongKong, guangdong);
        assertThat(guangdong.journal().jws(Entry.parse(jws).hash())).contains(jws);
    }

    @Test
    void bringsAttachmentsAfterTheirEntriesAndPutsThemIntoTheExport() throws IOException {
        Set<Sha256> told = ConcurrentHashMap.newKeySet();
        AttachmentDesk desk = hongKong.bean(AttachmentDesk.class);
        hongKong.bean(Acknowledgements.class).onAttachment((hash, peer) -> desk.acknowledgedAt(hash, peer).ifPresent(at -> told.add(hash)));
        Sha256 small = hongKong.file(1_000);
        Sha256 large = hongKong.file(3 * AttachmentsDoor.PIECE + 17);
        isAllThere(hongKong, guangdong);
        Attachments there = guangdong.bean(Attachments.class);
        soon(() -> assertThat(List.of(small, large)).allMatch(there::holds));
        try (InputStream bytes = there.open(large)) {
            assertThat(Sha256.of(bytes.readAllBytes())).isEqualTo(large);
        }
        soon(() -> assertThat(told).containsExactlyInAnyOrder(small, large));
        Path file = Path.of("target", "export-" + UUID.randomUUID() + ".zip");
        assertThat(guangdong.bean(Exports.class).write(TrialNode.AGREEMENT, file, done -> {})).isInstanceOfSatisfying(Exports.Outcome.Written.class, written -> assertThat(written.attachments()).isEqualTo(2));
        assertThat(new ExportVerifier(TestKeys.folder(Government.GUANGDONG).trust()).verify(file)).isInstanceOf(ExportVerdict.Proven.class);
    }

    @Test
    void tellsWhereADocumentIs() {
        Deliveries deliveries = hongKong.bean(Deliveries.class);
        Recorded said = hongKong.say("first");
        isAllThere(hongKong, guangdong);
        assertThat(deliveries.of(said.stream(), said.sequence())).singleElement().isInstanceOfSatisfying(Delivery.Received.class, received -> {
            assertThat(received.peer()).isEqualTo(Government.GUANGDONG);
            assertThat(received.receipt().receipt().upTo()).isEqualTo(said.sequence());
            assertThat(deliveries.acknowledgements(said.stream(), received.peer()).ceilingEntry(said.sequence()).getValue()).isEqualTo(received.receivedAt());
        });
        assertThat(guangdong.bean(Deliveries.class).ownReceipt(said.stream(), said.sequence())).hasValueSatisfying(given -> assertThat(given.receipt().receiver()).isEqualTo("GD"));
        guangdong.stop();
        Recorded later = hongKong.say("second");
        soon(() -> assertThat(deliveries.of(later.stream(), later.sequence())).singleElement().isInstanceOf(Delivery.PeerDown.class));
        assertThat(deliveries.peers()).singleElement().matches(each -> each.standing() == PeerHealth.Standing.DOWN && each.backlog() == 1 && each.waitsSince().isPresent());
        guangdong.start();
        soon(() -> assertThat(deliveries.peers()).singleElement().matches(each -> each.standing() == PeerHealth.Standing.WELL && each.backlog() == 0));
    }

    @Test
    void saysInTheProcessWhatThePeerReceiptedOnceThatIsStored() {
        Receipts receipts = hongKong.bean(Receipts.class);
        List<Receipt> told = new CopyOnWriteArrayList<>();
        hongKong.bean(Acknowledgements.class).onReceipt(receipt -> receipts.gotFor(receipt.stream(), receipt.upTo(), Government.GUANGDONG).map(got -> got.signed().receipt()).ifPresent(told::add));
        Recorded said = hongKong.say("tell me");
        soon(() -> assertThat(told).anyMatch(receipt -> receipt.stream().equals(said.stream()) && receipt.upTo() >= said.sequence()));
    }

    @Test
    void writesExportsThatAnAuditorCanVerify() throws IOException {
        hongKong.say(20);
        guangdong.say(10);
        isAllThere(hongKong, guangdong);
        isAllThere(guangdong, hongKong);
        Path file = Path.of("target", "export-" + UUID.randomUUID() + ".zip");
        Exports exports = guangdong.bean(Exports.class);
        long all = hongKong.journal().head(hongKong.stream()).sequence() + guangdong.journal().head(guangdong.stream()).sequence();
        assertThat(exports.write(TrialNode.AGREEMENT, file, done -> {})).isInstanceOfSatisfying(Exports.Outcome.Written.class, written -> assertThat(written.entries()).isEqualTo(all));
        assertThat(new ExportVerifier(TestKeys.folder(Government.GUANGDONG).trust()).verify(file)).isInstanceOfSatisfying(ExportVerdict.Proven.class, proven -> {
            assertThat(proven.entries()).isEqualTo(all);
            assertThat(proven.streams()).allSatisfy(stream -> assertThat(stream.acknowledged()).singleElement().matches(each -> each.upTo() == stream.entries()));
        });
        assertThat(exports.write("cooperation-GD-HK", file, done -> {})).isEqualTo(new Exports.Outcome.NothingOnRecord("cooperation-GD-HK"));
    }

}
