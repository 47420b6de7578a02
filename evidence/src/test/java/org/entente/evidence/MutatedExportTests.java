package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Whatever file is called an export: it gets a verdict, and nothing else ever happens.
class MutatedExportTests {

    private static final Path VECTORS = Path.of("..", "docs", "format", "vectors");

    private final byte[] export = Files.readAllBytes(VECTORS.resolve("export.zip"));
    private final Trust trust = Trust.load(VECTORS.resolve("trust.json"));

    MutatedExportTests() throws IOException {}

    @Property(tries = 700)
    void noMutatedExportIsProven(@ForAll("mutations") List<MutatedEntryTests.Mutation> mutations) throws IOException {
        byte[] mutated = export;
        for (MutatedEntryTests.Mutation mutation : mutations) {
            mutated = mutation.apply(mutated);
        }
        Path file = Files.createTempFile("mutated", ".zip");
        try {
            Files.write(file, mutated);
            boolean same = Arrays.equals(mutated, export);
            assertThat(new ExportVerifier(trust).verify(file) instanceof ExportVerdict.Proven).isEqualTo(same);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void noByteCanBeChangedUnnoticed() throws IOException {
        String text = new String(export, StandardCharsets.ISO_8859_1);
        Path file = Files.createTempFile("changed", ".zip");
        for (int i = 0; i < export.length; i++) {
            boolean ofTheZip = text.substring(Math.max(0, i - 130), i + 1).contains("PK");
            if (ofTheZip || i % 31 == 0) {
                byte[] changed = export.clone();
                changed[i] ^= (byte) (1 << i % 8);
                Files.write(file, changed);
                assertThat(new ExportVerifier(trust).verify(file)).as("byte %d", i).isInstanceOf(ExportVerdict.Faulty.class);
            }
        }
        Files.delete(file);
    }

    /// Half of them strike the zip's directory at the end.
    @Provide
    Arbitrary<List<MutatedEntryTests.Mutation>> mutations() {
        Arbitrary<Integer> place = Arbitraries.oneOf(Arbitraries.integers().between(0, export.length - 1),
                Arbitraries.integers().between(export.length - 700, export.length - 1));
        return Combinators.combine(place, Arbitraries.integers().between(0, 3), Arbitraries.integers().between(1, 40),
                Arbitraries.integers()).as(MutatedEntryTests.Mutation::new).list().ofMinSize(1).ofMaxSize(3);
    }
}
