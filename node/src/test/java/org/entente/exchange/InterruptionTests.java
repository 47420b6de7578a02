package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.exchange.TrialNode.isAllThere;
import static org.entente.exchange.TrialNode.soon;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.exchange.TrialNode.Doors;
import org.entente.journal.Attachments;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import org.junit.jupiter.api.Test;

/// Lines that are cut, processes that are killed, and two processes of one government: nothing is lost, nothing comes twice.
class InterruptionTests {

    private final Doors doors = Doors.choose();

    @Test
    void goesOnAfterTheLineWasCutInMidBundle() throws IOException {
        try (CutLine line = new CutLine(doors.ports().get(Government.GUANGDONG), List.of(500, 5_000, 20_000, 60_000, 90_000, 200_000));
                TrialNode guangdong = TrialNode.started(Government.GUANGDONG, doors, Government.HONG_KONG);
                TrialNode hongKong = TrialNode.started(Government.HONG_KONG, doors.with(Government.GUANGDONG, line.port()), Government.GUANGDONG)) {
            hongKong.say(200);
            Sha256 attachment = hongKong.file(AttachmentsDoor.PIECE * 2 + 1);
            isAllThere(hongKong, guangdong);
            soon(() -> assertThat(guangdong.bean(Attachments.class).holds(attachment)).isTrue());
            assertThat(line.cut()).isPositive();
        }
    }

    @Test
    void sendsOnceFromTwoProcessesOnOneDatabaseAndGoesOnWhenOneEnds() {
        try (TrialNode guangdong = TrialNode.started(Government.GUANGDONG, doors, Government.HONG_KONG); TrialNode first = TrialNode.started(Government.HONG_KONG, doors, Government.GUANGDONG)) {
            TrialNode second = new TrialNode(Government.HONG_KONG, doors, first.database, TestKeys.folder(Government.HONG_KONG), Government.GUANGDONG);
            second.start(0);
            first.say(20);
            second.say(20);
            isAllThere(first, guangdong);
            assertThat(guangdong.jdbc().sql("select count(*) from exchange.receipt_given").query(Long.class).single())
                    .isEqualTo(first.jdbc().sql("select count(*) from exchange.receipt_got").query(Long.class).single());
            first.stop();
            second.say(20);
            isAllThere(second, guangdong);
            assertThat(guangdong.held(first.stream())).hasSize(60);
            second.stop();
        }
    }

    @Test
    void losesNothingWhenTheSenderAndItsDatabaseAreKilled() throws Exception {
        Path data = Path.of("target", "killed-nodes", ProcessHandle.current().pid() + "-" + System.nanoTime()).toAbsolutePath();
        StreamId stream = new StreamId("HK", TrialNode.AGREEMENT);
        try (TrialNode guangdong = TrialNode.started(Government.GUANGDONG, doors, Government.HONG_KONG)) {
            List<Long> acknowledged = new ArrayList<>();
            for (int round = 1; round <= 2; round++) {
                acknowledged.addAll(speakUntilKilled(data, guangdong, stream));
            }
            Process last = speaking(data, 1);
            try (BufferedReader words = last.inputReader()) {
                long head = Long.parseLong(words.readLine());
                soon(() -> assertThat(guangdong.journal().head(stream).sequence()).isEqualTo(head));
                assertThat(acknowledged).doesNotHaveDuplicates().allMatch(each -> each < head);
                assertThat(TrialNode.numbers(guangdong.held(stream))).hasSize((int) head);
            } finally {
                last.destroy();
                last.waitFor();
            }
        }
    }

    /// Starts Hong Kong's node, lets it record and send for a while, and kills it in the middle; returns the numbers that it had acknowledged to its callers.
    private List<Long> speakUntilKilled(Path data, TrialNode guangdong, StreamId stream) throws Exception {
        long before = guangdong.journal().head(stream).sequence();
        Process process = speaking(data, Integer.MAX_VALUE);
        soon(() -> assertThat(guangdong.journal().head(stream).sequence()).isGreaterThan(before + 50));
        process.toHandle().destroyForcibly();
        process.waitFor();
        try (BufferedReader words = process.inputReader()) {
            return words.lines().filter(each -> each.matches("[0-9]+")).map(Long::valueOf).toList();
        }
    }

    private Process speaking(Path data, int times) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), SpeakingNode.class.getName(),
                Integer.toString(times), "--entente.government=HK", "--entente.keys=" + TestKeys.folder(Government.HONG_KONG).trustFile().getParent(), "--entente.data=" + data, "--server.port=0",
                "--logging.level.root=off", "--entente.exchange.port=" + doors.ports().get(Government.HONG_KONG), "--entente.peers[0].government=GD",
                "--entente.peers[0].exchange=" + doors.address(Government.GUANGDONG))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
