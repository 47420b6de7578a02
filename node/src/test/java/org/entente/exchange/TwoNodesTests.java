package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.entente.evidence.Entry;
import org.entente.evidence.ExportVerdict;
import org.entente.evidence.ExportVerifier;
import org.entente.evidence.Sha256;
import org.entente.exchange.TrialNode.Doors;
import org.entente.journal.Attachments;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Two whole nodes over loopback with mutual TLS.
class TwoNodesTests {

    private final Doors doors = Doors.choose();
    private final TrialNode hongKong = TrialNode.started(Government.HONG_KONG, doors, Government.GUANGDONG);
    private final TrialNode guangdong = TrialNode.started(Government.GUANGDONG, doors, Government.HONG_KONG);

    @AfterEach
    void close() {
        hongKong.close();
        guangdong.close();
    }

    private static void soon(org.awaitility.core.ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(20)).untilAsserted(holds);
    }

    private void isAllThere(TrialNode from, TrialNode to) {
        soon(() -> assertThat(from.receiptedBy(to.government)).isEqualTo(from.journal().head(from.stream()).sequence()));
        assertThat(to.held(from.stream())).isEqualTo(from.held(from.stream())).isNotEmpty();
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
        assertThat(TrialNode.numbers(guangdong.held(hongKong.stream()))).hasSize(26).isSorted().doesNotHaveDuplicates();
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
    void givesEverythingAgainToAPeerThatLostIt() {
        hongKong.say(5);
        isAllThere(hongKong, guangdong);
        guangdong.stop();
        guangdong.jdbc().sql("truncate journal.waiting, journal.attachment_named, journal.entry, journal.stream, exchange.receipt_given").update();
        guangdong.jdbc().sql("update journal.head set position = 0, applied = 0").update();
        guangdong.start();
        soon(() -> assertThat(guangdong.held(hongKong.stream())).isEqualTo(hongKong.held(hongKong.stream())));
    }

    @Test
    void getsBackFromItsPeerTheOwnEntriesThatItLost() {
        hongKong.say(5);
        isAllThere(hongKong, guangdong);
        List<String> before = hongKong.held(hongKong.stream());
        hongKong.stop();
        forgetAfter(hongKong, 3);
        hongKong.start();
        soon(() -> assertThat(hongKong.held(hongKong.stream())).isEqualTo(before));
        soon(() -> assertThat(hongKong.bean(Recoveries.class).latest()).singleElement().matches(each -> each.first() == 4 && each.last() == 5));
        hongKong.say("sixth");
        isAllThere(hongKong, guangdong);
    }

    @Test
    void stopsAForkedStreamAndShowsItOnBothSides() {
        hongKong.say(4);
        isAllThere(hongKong, guangdong);
        // Hong Kong forgets its last two entries, and signs others with their numbers before anybody can tell.
        hongKong.stop();
        forgetAfter(hongKong, 2);
        guangdong.stop();
        hongKong.start();
        hongKong.say("another third");
        guangdong.start();
        soon(() -> assertThat(guangdong.bean(Forks.class).isStopped(hongKong.stream())).isTrue());
        soon(() -> assertThat(hongKong.bean(Forks.class).isStopped(hongKong.stream())).isTrue());
        Fork seen = guangdong.bean(Forks.class).all().getFirst();
        assertThat(seen.sequence()).isEqualTo(3);
        assertThat(seen.held().hash()).isNotEqualTo(seen.other().hash());
        assertThat(hongKong.bean(PeerStates.class).obstacles()).singleElement().matches(each -> each.kind() == Obstacle.Kind.FORK);
        assertThat(guangdong.held(hongKong.stream())).hasSize(4);
        guangdong.say("the other stream goes on");
        isAllThere(guangdong, hongKong);
    }

    @Test
    void writesNothingLocalIntoTheJournal() {
        String jws = hongKong.journal().jws(hongKong.say("same bytes").hash()).orElseThrow();
        isAllThere(hongKong, guangdong);
        assertThat(guangdong.journal().jws(Entry.parse(jws).hash())).contains(jws);
    }

    @Test
    void bringsAttachmentsAfterTheirEntriesAndPutsThemIntoTheExport() throws IOException {
        Sha256 small = hongKong.file(1_000);
        Sha256 large = hongKong.file(3 * AttachmentsDoor.PIECE + 17);
        isAllThere(hongKong, guangdong);
        Attachments there = guangdong.bean(Attachments.class);
        soon(() -> assertThat(List.of(small, large)).allMatch(there::holds));
        try (InputStream bytes = there.open(large)) {
            assertThat(Sha256.of(bytes.readAllBytes())).isEqualTo(large);
        }
        soon(() -> assertThat(hongKong.bean(AttachmentDesk.class).acknowledgedAt(large, Government.GUANGDONG)).isPresent());
        Path file = Path.of("target", "export-" + UUID.randomUUID() + ".zip");
        assertThat(guangdong.bean(Exports.class).write(TrialNode.AGREEMENT, file, done -> {})).isEqualTo(new Exports.Outcome.Written(file, 2, 2));
        assertThat(new ExportVerifier(TestKeys.folder(Government.GUANGDONG).trust()).verify(file)).isInstanceOf(ExportVerdict.Proven.class);
    }

    @Test
    void givesAttachmentsAgainToAPeerThatLostThem() throws IOException {
        Sha256 hash = hongKong.file(2_000);
        soon(() -> assertThat(hongKong.bean(AttachmentDesk.class).acknowledgedAt(hash, Government.GUANGDONG)).isPresent());
        guangdong.stop();
        guangdong.jdbc().sql("truncate journal.attachment_piece, journal.attachment, journal.waiting, journal.attachment_named, journal.entry, journal.stream, exchange.receipt_given").update();
        guangdong.jdbc().sql("update journal.head set position = 0, applied = 0").update();
        guangdong.start();
        soon(() -> assertThat(guangdong.bean(Attachments.class).holds(hash)).isTrue());
    }

    @Test
    void tellsWhereADocumentIs() {
        Deliveries deliveries = hongKong.bean(Deliveries.class);
        Recorded said = hongKong.say("first");
        isAllThere(hongKong, guangdong);
        assertThat(deliveries.of(said.stream(), said.sequence())).singleElement().isInstanceOfSatisfying(Delivery.Received.class, received -> {
            assertThat(received.peer()).isEqualTo(Government.GUANGDONG);
            assertThat(received.receipt().receipt().upTo()).isEqualTo(1);
            assertThat(deliveries.acknowledgements(said.stream(), received.peer()).ceilingEntry(1L).getValue()).isEqualTo(received.receivedAt());
        });
        assertThat(guangdong.bean(Deliveries.class).ownReceipt(said.stream(), 1)).hasValueSatisfying(given -> assertThat(given.receipt().receiver()).isEqualTo("GD"));
        guangdong.stop();
        Recorded later = hongKong.say("second");
        soon(() -> assertThat(deliveries.of(later.stream(), later.sequence())).singleElement().isInstanceOf(Delivery.PeerDown.class));
        assertThat(deliveries.peers()).singleElement().matches(each -> each.standing() == PeerHealth.Standing.DOWN && each.backlog() == 1 && each.waitsSince().isPresent());
        guangdong.start();
        soon(() -> assertThat(deliveries.peers()).singleElement().matches(each -> each.standing() == PeerHealth.Standing.WELL && each.backlog() == 0));
    }

    @Test
    void writesExportsThatAnAuditorCanVerify() throws IOException {
        hongKong.say(20);
        guangdong.say(10);
        isAllThere(hongKong, guangdong);
        isAllThere(guangdong, hongKong);
        Path file = Path.of("target", "export-" + UUID.randomUUID() + ".zip");
        Exports exports = guangdong.bean(Exports.class);
        assertThat(exports.write(TrialNode.AGREEMENT, file, done -> {})).isEqualTo(new Exports.Outcome.Written(file, 30, 0));
        assertThat(new ExportVerifier(TestKeys.folder(Government.GUANGDONG).trust()).verify(file)).isInstanceOfSatisfying(ExportVerdict.Proven.class, proven -> {
            assertThat(proven.entries()).isEqualTo(30);
            assertThat(proven.streams()).allSatisfy(stream -> assertThat(stream.acknowledged()).singleElement().matches(each -> each.upTo() == stream.entries()));
        });
        assertThat(exports.write("cooperation-GD-HK", file, done -> {})).isEqualTo(new Exports.Outcome.NothingOnRecord("cooperation-GD-HK"));
    }

    private static void forgetAfter(TrialNode node, long last) {
        node.jdbc().sql("delete from journal.entry where sequence > ?").param(last).update();
        node.jdbc().sql("update journal.stream set sequence = ?, hash = (select encode(hash, 'hex') from journal.entry where stream = stream.id and sequence = ?)").params(last, last).update();
        node.jdbc().sql("update journal.head set position = (select max(position) from journal.entry), applied = (select max(applied) from journal.entry)").update();
        node.jdbc().sql("delete from exchange.receipt_got where up_to > ?").param(last).update();
    }
}
