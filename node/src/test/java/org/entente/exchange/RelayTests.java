package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.exchange.TrialNode.OF_THREE;
import static org.entente.exchange.TrialNode.soon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.entente.evidence.ExportVerdict;
import org.entente.evidence.ExportVerifier;
import org.entente.evidence.StreamId;
import org.entente.exchange.TrialNode.Doors;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Three whole nodes under one agreement; the lines between Hong Kong and Macao lead through a place where they can be cut.
class RelayTests {

    private static final StreamId STREAM = new StreamId("HK", OF_THREE);

    private final Doors doors = Doors.choose();
    private final CutLine toMacao = CutLine.whole(doors.ports().get(Government.MACAO));
    private final CutLine toHongKong = CutLine.whole(doors.ports().get(Government.HONG_KONG));
    private final TrialNode guangdong = TrialNode.started(Government.GUANGDONG, doors, Government.HONG_KONG, Government.MACAO);
    private final TrialNode hongKong = TrialNode.started(Government.HONG_KONG, doors.with(Government.MACAO, toMacao.port()), Government.GUANGDONG, Government.MACAO);
    private final TrialNode macao = TrialNode.started(Government.MACAO, doors.with(Government.HONG_KONG, toHongKong.port()), Government.HONG_KONG, Government.GUANGDONG);

    RelayTests() throws IOException {}

    @AfterEach
    void close() throws IOException {
        List.of(hongKong, guangdong, macao).forEach(TrialNode::close);
        toMacao.close();
        toHongKong.close();
    }

    @Test
    void threeSidesConvergeWhileOneLineIsDownAndNothingIsRelayedWhileItHolds() throws IOException {
        soon(() -> assertThat(reaches(hongKong, Government.MACAO) && reaches(macao, Government.HONG_KONG)).isTrue());
        say(hongKong, 10);
        soon(() -> assertThat(macao.held(STREAM)).hasSize(10));
        soon(() -> assertThat(acknowledged(Government.MACAO)).isEqualTo(10));
        assertThat(receiptsGivenTo(macao)).containsOnly("HK");

        toMacao.cutOff();
        toHongKong.cutOff();
        say(hongKong, 5);
        say(macao, 3);
        soon(() -> assertThat(macao.held(STREAM)).isEqualTo(hongKong.held(STREAM)).hasSize(15));
        soon(() -> assertThat(hongKong.held(new StreamId("MO", OF_THREE))).hasSize(3));
        soon(() -> assertThat(acknowledged(Government.MACAO)).isEqualTo(15));
        Path file = Path.of("target", "export-" + UUID.randomUUID() + ".zip");
        hongKong.bean(Exports.class).write(OF_THREE, file, done -> {});
        assertThat(new ExportVerifier(TestKeys.folder(Government.HONG_KONG).trust()).verify(file)).isInstanceOfSatisfying(ExportVerdict.Proven.class,
                proven -> assertThat(proven.streams()).filteredOn(each -> each.stream().equals(STREAM)).singleElement()
                        .satisfies(each -> assertThat(each.acknowledged()).extracting(ExportVerdict.Acknowledgement::receiver).contains("GD", "MO")));

        toMacao.mend();
        toHongKong.mend();
        say(hongKong, 2);
        soon(() -> assertThat(acknowledged(Government.MACAO)).isEqualTo(17));
        soon(() -> assertThat(macao.held(STREAM)).isEqualTo(hongKong.held(STREAM)).hasSize(17));
        assertThat(macao.bean(Forks.class).all()).isEmpty();
    }

    @Test
    void aForkShowsBetweenTwoWhoWereGivenDifferentEntries() {
        hongKong.stop();
        TrialStream stream = new TrialStream(STREAM, Government.HONG_KONG).grow(3);
        TrialStream other = stream.branchedAfter(2).grow(2);
        give(guangdong, stream);
        give(macao, other);
        soon(() -> assertThat(guangdong.bean(Forks.class).isStopped(STREAM)).isTrue());
        soon(() -> assertThat(macao.bean(Forks.class).isStopped(STREAM)).isTrue());
        assertThat(guangdong.bean(Forks.class).all()).singleElement().matches(each -> each.sequence() == 3 && each.shownBy().equals(Government.MACAO));
        assertThat(macao.bean(Forks.class).all()).singleElement().matches(each -> each.sequence() == 3 && each.shownBy().equals(Government.GUANGDONG));
    }

    private static void say(TrialNode node, int times) {
        for (int i = 0; i < times; i++) {
            node.say(OF_THREE, "word " + i);
        }
    }

    private static void give(TrialNode node, TrialStream stream) {
        assertThat(node.bean(Inbox.class).receive(new Arrival(Government.HONG_KONG, STREAM, stream.all(), false))).isInstanceOf(Inbox.Answer.Taken.class);
    }

    private static boolean reaches(TrialNode node, Government peer) {
        return node.bean(PeerStates.class).of(peer).filter(each -> !each.waiting() && each.reachedAt().isPresent()).isPresent();
    }

    private long acknowledged(Government by) {
        return hongKong.bean(Receipts.class).acknowledgedBy(by).getOrDefault(STREAM, 0L);
    }

    private static List<String> receiptsGivenTo(TrialNode node) {
        return node.jdbc().sql("select distinct given_to from exchange.receipt_given where stream = ?").param(STREAM.source()).query(String.class).list();
    }
}
