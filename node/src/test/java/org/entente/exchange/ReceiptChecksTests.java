package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.entente.evidence.Receipt;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.exchange.ReceiptChecks.Verdict;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.party.TestKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a sender believes of what a peer answers.
class ReceiptChecksTests {

    private static TrialNode hongKong;
    private static Recorded said;

    @BeforeAll
    static void start() {
        hongKong = TrialNode.started(Government.HONG_KONG, TrialNode.Doors.choose());
        said = hongKong.say("something");
    }

    @AfterAll
    static void stop() {
        hongKong.close();
    }

    private static Verdict examine(String jws, long reached) {
        return hongKong.bean(ReceiptChecks.class).examine(said.stream(), Government.GUANGDONG, jws, reached);
    }

    private static String receipt(Government signedBy, StreamId stream, long upTo, Sha256 head, String receiver) throws IOException {
        return TestKeys.folder(signedBy).signer().signReceipt(new Receipt(stream, upTo, head, receiver, Instant.now()));
    }

    @Test
    void believesThePeersReceiptForWhatWasSent() throws IOException {
        assertThat(examine(receipt(Government.GUANGDONG, said.stream(), 1, said.hash(), "GD"), 0)).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void believesNobodyElsesReceipt() throws IOException {
        assertThat(refusal(examine(receipt(Government.MACAO, said.stream(), 1, said.hash(), "GD"), 0))).isEqualTo("receipt-wrong-authority");
        assertThat(refusal(examine(receipt(Government.MACAO, said.stream(), 1, said.hash(), "MO"), 0))).isEqualTo("receipt-for-something-else");
    }

    @Test
    void believesNoReceiptForAnotherStreamOrForWhatWasAcknowledgedBefore() throws IOException {
        assertThat(refusal(examine(receipt(Government.GUANGDONG, new StreamId("HK", "cooperation-GD-HK"), 1, said.hash(), "GD"), 0))).isEqualTo("receipt-for-something-else");
        assertThat(refusal(examine(receipt(Government.GUANGDONG, said.stream(), 1, said.hash(), "GD"), 1))).isEqualTo("receipt-for-something-else");
    }

    @Test
    void noticesThatThePeerHoldsOtherEntries() throws IOException {
        assertThat(examine(receipt(Government.GUANGDONG, said.stream(), 1, Sha256.of(new byte[1]), "GD"), 0)).isInstanceOf(Verdict.OtherStream.class);
        assertThat(examine(receipt(Government.GUANGDONG, said.stream(), 2, said.hash(), "GD"), 0)).isInstanceOf(Verdict.OtherStream.class);
    }

    @Test
    void isNotDisturbedByRubbish() {
        assertThat(examine("", 0)).isInstanceOf(Verdict.Bad.class);
        assertThat(examine("<html>hello</html>", 0)).isInstanceOf(Verdict.Bad.class);
        assertThat(examine("a.b.c", 0)).isInstanceOf(Verdict.Bad.class);
    }

    private static String refusal(Verdict verdict) {
        return ((Verdict.Bad) verdict).code();
    }
}
