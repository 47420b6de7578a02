package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever bytes arrive: they are refused as malformed or as not fitting their signature, and nothing else ever happens.
class MutatedEntryTests {

    private static final Entry ENTRY = Samples.HK_SIGNER.sign(Samples.content(Samples.HK, 1, null), Samples.NOON);
    private static final String RECEIPT = Samples.GD_SIGNER.signReceipt(
            new Receipt(Samples.HK, 1, ENTRY.hash(), "GD", Samples.NOON));

    /// A change at one place: something replaced, put in, taken out or doubled.
    record Mutation(int place, int kind, int length, int seed) {

        byte[] apply(byte[] bytes) {
            int from = bytes.length == 0 ? 0 : place % bytes.length;
            int to = Math.min(bytes.length, from + length);
            byte[] middle = switch (kind) {
                case 0 -> random(to - from);
                case 1 -> new byte[0];
                case 2 -> random(length);
                default -> twice(bytes, from, to);
            };
            int resume = kind == 2 ? from : to;
            byte[] out = new byte[from + middle.length + bytes.length - resume];
            System.arraycopy(bytes, 0, out, 0, from);
            System.arraycopy(middle, 0, out, from, middle.length);
            System.arraycopy(bytes, resume, out, from + middle.length, bytes.length - resume);
            return out;
        }

        private byte[] random(int count) {
            byte[] random = new byte[count];
            new Random(seed).nextBytes(random);
            return random;
        }

        private static byte[] twice(byte[] bytes, int from, int to) {
            byte[] twice = new byte[2 * (to - from)];
            System.arraycopy(bytes, from, twice, 0, to - from);
            System.arraycopy(bytes, from, twice, to - from, to - from);
            return twice;
        }
    }

    @Property(tries = 3_000)
    void noMutatedEntryIsVerified(@ForAll("mutations") List<Mutation> mutations) {
        String mutated = latin1(mutate(ENTRY.jws().getBytes(StandardCharsets.ISO_8859_1), mutations));

        VerifiedEntry.Checked checked = VerifiedEntry.check(mutated, Samples.HK, Samples.TRUST, _ -> Samples.NOON);

        assertThat(checked.finding() instanceof Finding.Passed).isEqualTo(mutated.equals(ENTRY.jws()));
    }

    @Property(tries = 2_000)
    void whatIsReadFromASignedMutationIsThatMutation(@ForAll("mutations") List<Mutation> mutations) {
        String[] parts = ENTRY.jws().split("\\.");
        byte[] payload = mutate(Base64Url.decode(parts[1]), mutations);
        String input = parts[0] + "." + Base64Url.encode(payload);
        String signed = input + "." + Base64Url.encode(P256.sign(Samples.HK_KEY.keys().getPrivate(), input.getBytes(StandardCharsets.US_ASCII)));
        try {
            assertThat(Entry.parse(signed).content().payload()).isEqualTo(payload);
        } catch (MalformedEntryException e) {
            assertThat(e.code()).startsWith("payload-");
        }
    }

    @Property(tries = 2_000)
    void noMutatedHeaderIsReadAsSomethingElse(@ForAll("mutations") List<Mutation> mutations) {
        String[] parts = ENTRY.jws().split("\\.");
        byte[] header = mutate(Base64Url.decode(parts[0]), mutations);
        try {
            assertThat(Header.parse(SignedKind.ENTRY, header).write()).isEqualTo(header);
        } catch (MalformedEntryException e) {
            assertThat(e.code()).isNotEmpty();
        }
    }

    @Property(tries = 2_000)
    void noMutatedReceiptIsAccepted(@ForAll("mutations") List<Mutation> mutations) {
        String mutated = latin1(mutate(RECEIPT.getBytes(StandardCharsets.ISO_8859_1), mutations));

        StreamReceipts.Checked checked = StreamReceipts.check(mutated, Samples.TRUST);

        assertThat(checked.finding() instanceof Finding.Passed).isEqualTo(mutated.equals(RECEIPT));
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Combinators.combine(Arbitraries.integers().between(0, 5_000), Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(1, 40), Arbitraries.integers()).as(Mutation::new).list().ofMinSize(1).ofMaxSize(3);
    }

    private static byte[] mutate(byte[] bytes, List<Mutation> mutations) {
        byte[] mutated = bytes;
        for (Mutation mutation : mutations) {
            mutated = mutation.apply(mutated);
        }
        return mutated;
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
