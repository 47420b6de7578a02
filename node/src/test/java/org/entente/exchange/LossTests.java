package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.exchange.TrialNode.isAllThere;
import static org.entente.exchange.TrialNode.soon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.exchange.TrialNode.Doors;
import org.entente.journal.Attachments;
import org.entente.journal.Outcome;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.storage.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Two whole nodes, one of which loses what it had, as after an old backup was restored.
class LossTests {

    private final Doors doors = Doors.choose();
    private final TrialNode hongKong = TrialNode.started(Government.HONG_KONG, doors, Government.GUANGDONG);
    private final TrialNode guangdong = TrialNode.started(Government.GUANGDONG, doors, Government.HONG_KONG);

    @AfterEach
    void close() {
        hongKong.close();
        guangdong.close();
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
        hongKong.forgetRestart();
        hongKong.start();
        hongKong.say("another third");
        guangdong.start();
        soon(() -> assertThat(guangdong.bean(Forks.class).isStopped(hongKong.stream())).isTrue());
        soon(() -> assertThat(hongKong.bean(Forks.class).isStopped(hongKong.stream())).isTrue());
        Fork seen = guangdong.bean(Forks.class).all().getFirst();
        assertThat(seen.sequence()).isEqualTo(3);
        assertThat(seen.held().hash()).isNotEqualTo(seen.other().hash());
        soon(() -> assertThat(hongKong.bean(PeerStates.class).obstacles()).singleElement().matches(each -> each.kind() == Obstacle.Kind.FORK));
        assertThat(guangdong.held(hongKong.stream())).hasSize(4);
        guangdong.say("the other stream goes on");
        isAllThere(guangdong, hongKong);
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
    void statesNothingAfterAnOldBackupWasRestoredUntilThePeersAreAsked() {
        hongKong.say(5);
        isAllThere(hongKong, guangdong);
        hongKong.stop();
        forgetAfter(hongKong, 3);
        guangdong.stop();
        hongKong.start();
        assertThat(hongKong.trySay("too early")).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new EntriesMissing()));
        assertThat(hongKong.bean(Deliveries.class).doubt()).hasValue(new Doubt(List.of(Government.GUANGDONG)));
        guangdong.start();
        soon(() -> assertThat(hongKong.bean(Deliveries.class).doubt()).isEmpty());
        assertThat(hongKong.say("sixth").sequence()).isEqualTo(6);
        isAllThere(hongKong, guangdong);
    }

    @Test
    void aCopiedDataFolderStatesNothingUntilThePeersAreAsked() throws IOException {
        hongKong.say(3);
        isAllThere(hongKong, guangdong);
        Path mark = hongKong.bean(DataFolder.class).root().resolve("restart.json");
        hongKong.stop();
        guangdong.stop();
        hongKong.start();
        assertThat(hongKong.bean(Deliveries.class).doubt()).isEmpty();
        hongKong.stop();
        Path copy = Files.copy(mark, mark.resolveSibling("copy"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(copy, mark, StandardCopyOption.REPLACE_EXISTING);
        hongKong.start();
        assertThat(hongKong.trySay("too early")).isInstanceOf(Outcome.Refused.class);
        guangdong.start();
        soon(() -> assertThat(hongKong.bean(Deliveries.class).doubt()).isEmpty());
        assertThat(hongKong.say("fourth").sequence()).isEqualTo(4);
    }

    @Test
    void goesOnInNewStreamsWhenAnAdministratorWillNotWait() {
        hongKong.say(5);
        isAllThere(hongKong, guangdong);
        hongKong.stop();
        forgetAfter(hongKong, 3);
        guangdong.stop();
        hongKong.start();
        hongKong.bean(Deliveries.class).continueStreams(TrialNode.officer(Government.HONG_KONG));
        Recorded first = hongKong.say("in the new stream");
        StreamId continuation = new StreamId("HK", TrialNode.AGREEMENT, 2);
        assertThat(first.stream()).isEqualTo(continuation);
        assertThat(first.sequence()).isEqualTo(2);
        assertThat(hongKong.journal().entry(first.hash())).isPresent();
        guangdong.start();
        soon(() -> assertThat(guangdong.held(continuation)).isEqualTo(hongKong.held(continuation)).hasSize(2));
        soon(() -> assertThat(hongKong.held(hongKong.stream())).hasSize(5));
        assertThat(guangdong.bean(Forks.class).all()).isEmpty();
        hongKong.stop();
        hongKong.start();
        assertThat(hongKong.say("after another start").stream()).isEqualTo(continuation);
    }

    private static void forgetAfter(TrialNode node, long last) {
        node.jdbc().sql("delete from journal.entry where sequence > ?").param(last).update();
        node.jdbc().sql("update journal.stream set sequence = ?, hash = (select encode(hash, 'hex') from journal.entry where stream = stream.id and sequence = ?)").params(last, last).update();
        node.jdbc().sql("update journal.head set position = (select max(position) from journal.entry), applied = (select max(applied) from journal.entry)").update();
        node.jdbc().sql("delete from exchange.receipt_got where up_to > ?").param(last).update();
    }
}
