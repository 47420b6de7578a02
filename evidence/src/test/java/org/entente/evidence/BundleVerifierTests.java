package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundleVerifierTests {

    private final List<Entry> chain = Samples.chain(Samples.HK, Samples.HK_SIGNER, 12);
    private final BundleVerifier verifier = new BundleVerifier(Samples.TRUST);

    @Test
    void admitsAWholeChainFromItsBeginning() {
        BundleVerdict verdict = verifier.verify(Samples.HK, StreamHead.EMPTY, Samples.lines(chain), Samples.NOON);

        assertThat(verdict).isInstanceOfSatisfying(BundleVerdict.Trusted.class, trusted -> {
            assertThat(trusted.bundle().entries()).extracting(VerifiedEntry::entry).isEqualTo(chain);
            assertThat(trusted.bundle().head()).isEqualTo(StreamHead.of(chain.getLast()));
        });
    }

    @Test
    void dropsWhatIsKnownAlready() {
        BundleVerdict verdict = verifier.verify(Samples.HK, StreamHead.of(chain.get(9)),
                sequence -> Optional.of(chain.get(sequence.intValue() - 1).hash()), Samples.lines(chain), Samples.NOON);

        assertThat(verdict).isInstanceOfSatisfying(BundleVerdict.Trusted.class,
                trusted -> assertThat(trusted.bundle().entries()).hasSize(2));
    }
}
