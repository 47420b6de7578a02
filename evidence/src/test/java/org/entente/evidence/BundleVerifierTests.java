package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundleVerifierTests {

    private final List<Entry> chain = Samples.chain(Samples.HK, Samples.HK_SIGNER, 12);
    private final List<String> lines = new ArrayList<>(Samples.lines(chain));

    @Test
    void admitsAWholeChainFromItsBeginning() {
        assertThat(verify(StreamHead.EMPTY)).isInstanceOfSatisfying(BundleVerdict.Trusted.class, trusted -> {
            assertThat(trusted.bundle().entries()).extracting(VerifiedEntry::entry).isEqualTo(chain);
            assertThat(trusted.bundle().head()).isEqualTo(StreamHead.of(chain.getLast()));
        });
    }

    @Test
    void admitsWhatFollowsTheKnownHead() {
        lines.subList(0, 5).clear();
        assertThat(verify(StreamHead.of(chain.get(4)))).isInstanceOfSatisfying(BundleVerdict.Trusted.class,
                trusted -> assertThat(trusted.bundle().entries()).hasSize(7));
    }

    @Test
    void dropsWhatIsKnownAlready() {
        assertThat(verify(StreamHead.of(chain.get(9)))).isInstanceOfSatisfying(BundleVerdict.Trusted.class,
                trusted -> assertThat(trusted.bundle().entries()).hasSize(2));
        assertThat(verify(StreamHead.of(chain.getLast()))).isInstanceOfSatisfying(BundleVerdict.Trusted.class, trusted -> {
            assertThat(trusted.bundle().entries()).isEmpty();
            assertThat(trusted.bundle().head()).isEqualTo(StreamHead.of(chain.getLast()));
        });
    }

    @Test
    void dropsARepeatWithinTheBundle() {
        lines.add(lines.get(3));
        assertThat(verify(StreamHead.EMPTY)).isInstanceOfSatisfying(BundleVerdict.Trusted.class,
                trusted -> assertThat(trusted.bundle().entries()).hasSize(12));
    }

    @Test
    void holdsWhatComesAfterAGap() {
        lines.remove(6);
        held("gap", verify(StreamHead.EMPTY));
        held("gap", new BundleVerifier(Samples.TRUST).verify(Samples.HK, StreamHead.of(chain.get(2)), lines.subList(5, 8), Samples.NOON));
    }

    @Test
    void holdsARepeatThatItCannotCompare() {
        held("unknown-repeat", new BundleVerifier(Samples.TRUST).verify(Samples.HK, StreamHead.of(chain.get(9)), lines, Samples.NOON));
    }

    @Test
    void holdsEntriesOfAGovernmentThatItDoesNotKnow() {
        Trust trust = SampleAuthority.trust(Samples.GD_AUTHORITY);
        held("unknown-government", new BundleVerifier(trust).verify(Samples.HK, StreamHead.EMPTY, lines, Samples.NOON));
    }

    @Test
    void reportsAForkOfAKnownEntry() {
        Entry other = other(5);
        assertThat(new BundleVerifier(Samples.TRUST).verify(Samples.HK, StreamHead.of(chain.getLast()), this::known, List.of(other.jws()), Samples.NOON))
                .isInstanceOfSatisfying(BundleVerdict.Fork.class, fork -> {
                    assertThat(fork.sequence()).isEqualTo(5);
                    assertThat(fork.known()).isEqualTo(chain.get(4).hash());
                    assertThat(fork.other().entry()).isEqualTo(other);
                });
    }

    @Test
    void reportsAForkWithinTheBundle() {
        lines.add(other(12).jws());
        assertThat(verify(StreamHead.EMPTY)).isInstanceOfSatisfying(BundleVerdict.Fork.class, fork -> {
            assertThat(fork.known()).isEqualTo(chain.getLast().hash());
            assertThat(fork.line()).isEqualTo(13);
        });
    }

    @Test
    void rejectsABrokenChain() {
        lines.set(4, other(5).jws());
        rejected("chain-broken", 6, verify(StreamHead.EMPTY));
    }

    @Test
    void rejectsAChangedEntryBeforeItLooksAtTheChain() {
        lines.set(8, changed(chain.get(2)));
        rejected("signature-wrong", 9, verify(StreamHead.EMPTY));
    }

    @Test
    void rejectsAnEntryThatAnotherGovernmentSigned() {
        lines.set(7, Samples.GD_SIGNER.sign(chain.get(7).content(), Samples.NOON).jws());
        rejected("wrong-authority", 8, verify(StreamHead.EMPTY));
    }

    @Test
    void rejectsAnEntryOfAnotherStream() {
        lines.set(1, Samples.chain(Samples.GD, Samples.GD_SIGNER, 2).getLast().jws());
        rejected("other-stream", 2, verify(StreamHead.EMPTY));
    }

    @Test
    void rejectsWhatIsNoEntry() {
        lines.set(2, "not an entry");
        rejected("jws-form", 3, verify(StreamHead.EMPTY));
    }

    @Test
    void judgesCertificatesAtTheTimeOfReceipt() {
        Instant late = SampleAuthority.UNTIL.plusSeconds(1);
        rejected("certificate-expired", 1, new BundleVerifier(Samples.TRUST).verify(Samples.HK, StreamHead.EMPTY, lines, late));
    }

    @Test
    void rejectsABundleBeyondTheLimits() {
        rejected("bundle-too-large", 0, new BundleVerifier(Samples.TRUST)
                .verify(Samples.HK, StreamHead.EMPTY, Collections.nCopies(2_001, "x"), Samples.NOON));
        rejected("bundle-too-large", 0, new BundleVerifier(Samples.TRUST)
                .verify(Samples.HK, StreamHead.EMPTY, Collections.nCopies(17, "x".repeat(1 << 20)), Samples.NOON));
    }

    @Test
    void anEmptyBundleBringsNothing() {
        lines.clear();
        assertThat(verify(StreamHead.EMPTY)).isInstanceOfSatisfying(BundleVerdict.Trusted.class,
                trusted -> assertThat(trusted.bundle().entries()).isEmpty());
    }

    private BundleVerdict verify(StreamHead known) {
        return new BundleVerifier(Samples.TRUST).verify(Samples.HK, known, this::known, lines, Samples.NOON);
    }

    private Optional<String> known(long sequence) {
        return Optional.of(chain.get((int) sequence - 1).jws());
    }

    /// Another entry with this number that fits behind the one before it.
    private Entry other(int sequence) {
        return Samples.HK_SIGNER.sign(Samples.content(Samples.HK, sequence, chain.get(sequence - 2).hash(), Samples.notification("別物")), Samples.NOON);
    }

    /// The entry with another product in it, under the old signature.
    private static String changed(Entry entry) {
        String[] parts = entry.jws().split("\\.");
        EntryContent c = entry.content();
        byte[] payload = Samples.content(c.stream(), c.sequence(), c.previous(), Samples.notification("改過")).payload();
        return parts[0] + "." + Base64Url.encode(payload) + "." + parts[2];
    }

    private static void held(String code, BundleVerdict verdict) {
        assertThat(verdict).isInstanceOfSatisfying(BundleVerdict.Held.class, held -> assertThat(held.why().code()).isEqualTo(code));
    }

    private static void rejected(String code, int line, BundleVerdict verdict) {
        assertThat(verdict).isInstanceOfSatisfying(BundleVerdict.Rejected.class, rejected -> {
            assertThat(rejected.why().code()).isEqualTo(code);
            assertThat(rejected.line()).isEqualTo(line);
        });
    }
}
