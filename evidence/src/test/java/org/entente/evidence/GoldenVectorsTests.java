package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What version 1 of the format once was, it stays: these files were signed once and must be read, and their bytes made, for ever.
class GoldenVectorsTests {

    private static final Path FORMAT = Path.of("..", "docs", "format");
    private static final Sha256 FIRST = new Sha256("14dc8c8e3100e3fd12b126064f9c313d60de529f44d05d718d95592ea5fb56f0");
    private static final Sha256 SECOND = new Sha256("c9a4c0dfc739fd208f5bc52bcc2a05362d46ebfe84f49a46676f2db018488784");

    private final Trust trust = Trust.load(FORMAT.resolve("vectors/trust.json"));

    GoldenVectorsTests() throws IOException {}

    @Test
    void contentGivesTheseBytes() throws IOException {
        assertThat(GoldenVectors.first().payload()).isEqualTo(bytes("entry-1.json"));
        assertThat(GoldenVectors.second(FIRST).payload()).isEqualTo(bytes("entry-2.json"));
        assertThat(GoldenVectors.receipt(SECOND).payload()).isEqualTo(bytes("receipt.json"));
    }

    @Test
    void allButTheSignatureIsMadeFromContentCertificateAndTime() throws IOException, CertificateException {
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(bytes("certificate.pem")));
        byte[] header = new Header(SignedKind.ENTRY, SigningCertificate.of(certificate), GoldenVectors.NOON).write();

        assertThat(text("entry-1.jws")).startsWith(Base64Url.encode(header) + "." + Base64Url.encode(bytes("entry-1.json")) + ".");
    }

    @Test
    void entriesAreReadAndVerified() throws IOException {
        Entry first = Entry.parse(text("entry-1.jws"));
        Entry second = Entry.parse(text("entry-2.jws"));

        assertThat(first.hash()).isEqualTo(FIRST);
        assertThat(first.content()).isEqualTo(GoldenVectors.first());
        assertThat(second.hash()).isEqualTo(SECOND);
        assertThat(second.content()).isEqualTo(GoldenVectors.second(FIRST));
        assertThat(second.signedAt()).isEqualTo(GoldenVectors.NOON.plusSeconds(60));
        assertThat(new BundleVerifier(trust).verify(GoldenVectors.HK, StreamHead.EMPTY, List.of(first.jws(), second.jws()), GoldenVectors.NOON))
                .isInstanceOf(BundleVerdict.Trusted.class);
    }

    @Test
    void theReceiptIsReadAndVerified() throws IOException {
        SignedReceipt receipt = SignedReceipt.parse(text("receipt.jws"));

        assertThat(receipt.receipt()).isEqualTo(GoldenVectors.receipt(SECOND));
        assertThat(receipt.verify(trust, receipt.receipt().receivedAt())).isInstanceOf(Finding.Passed.class);
    }

    @Test
    void theExportIsProven() throws IOException {
        Instant received = GoldenVectors.NOON.plusSeconds(61);
        assertThat(new ExportVerifier(trust).verify(FORMAT.resolve("vectors/export.zip"))).isEqualTo(
                new ExportVerdict.Proven("food-safety", "HK", GoldenVectors.NOON.plusSeconds(3_600), List.of(
                        new ExportVerdict.StreamSummary(GoldenVectors.HK, 2, GoldenVectors.NOON, GoldenVectors.NOON.plusMillis(60_005),
                                Map.of("HK-CFS", 1L, "HK-FHB", 1L), List.of(new ExportVerdict.Acknowledgement("GD", 2, received))),
                        new ExportVerdict.StreamSummary(new StreamId("GD", "food-safety"), 0, null, null, Map.of(), List.of())),
                        1, List.of(new ErasedPart(GoldenVectors.ERASED, SECOND))));
    }

    @Test
    void theKeyChangesWhereTheOldOneSaysSo() throws IOException {
        Trust trusted = Trust.load(FORMAT.resolve("vectors/key-change/trust.json"));
        List<String> lines = new ArrayList<>(text("key-change/entries.jsonl").lines().toList());
        BundleVerifier verifier = new BundleVerifier(trusted);

        assertThat(verifier.verify(GoldenVectors.HK, StreamHead.EMPTY, lines, GoldenVectors.NOON)).isInstanceOf(BundleVerdict.Trusted.class);
        assertThat(Entry.parse(lines.get(1)).nextCertificate()).isEqualTo(Entry.parse(lines.get(2)).certificate());
        lines.add(text("key-change/refused.jws"));
        assertThat(verifier.verify(GoldenVectors.HK, StreamHead.EMPTY, lines, GoldenVectors.NOON))
                .isInstanceOfSatisfying(BundleVerdict.Rejected.class, rejected -> assertThat(rejected.why().code()).isEqualTo("other-key"));
    }

    @Test
    void whatTellsAboutPersonsStandsBehindRandomBytes() throws IOException {
        byte[] salted = bytes("salted.bin");

        assertThat(Sha256.of(salted)).isEqualTo(new Sha256("e318168a4da867ca31d2d2f059b13db8ec9f1aaa1b5a2643f160f5de6fdde44c"));
        assertThat(new String(salted, 32, salted.length - 32, StandardCharsets.UTF_8)).isEqualTo("示範病人");
    }

    @Test
    void whatIsRefusedIsRefusedForThatReason() throws IOException {
        List<String> lines = Files.readAllLines(FORMAT.resolve("vectors/refused.tsv"));
        assertThat(lines).hasSize(15);
        for (String line : lines) {
            String[] columns = line.split("\t");
            assertThatExceptionOfType(MalformedEntryException.class).as(line).isThrownBy(() -> Entry.parse(columns[1]))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(columns[0]));
        }
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        String page = Files.readString(FORMAT.resolve("README.md"));
        assertThat(Arrays.stream(Code.values()).filter(code -> !page.contains("| `" + code + "` |"))).isEmpty();
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(FORMAT.resolve("vectors").resolve(file));
    }

    private static String text(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.US_ASCII).strip();
    }
}
