package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.entente.exchange.TrialNode.Doors;
import org.entente.evidence.Entry;
import org.entente.party.Government;
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
        guangdong.jdbc().sql("truncate journal.waiting, journal.entry, journal.stream, exchange.receipt_given").update();
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
        assertThat(hongKong.bean(Recoveries.class).latest()).singleElement().matches(each -> each.first() == 4 && each.last() == 5);
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

    private static void forgetAfter(TrialNode node, long last) {
        node.jdbc().sql("delete from journal.entry where sequence > ?").param(last).update();
        node.jdbc().sql("update journal.stream set sequence = ?, hash = (select encode(hash, 'hex') from journal.entry where stream = stream.id and sequence = ?)").params(last, last).update();
        node.jdbc().sql("update journal.head set position = (select max(position) from journal.entry), applied = (select max(applied) from journal.entry)").update();
        node.jdbc().sql("delete from exchange.receipt_got where up_to > ?").param(last).update();
    }
}
