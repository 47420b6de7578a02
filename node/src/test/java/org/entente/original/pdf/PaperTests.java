package org.entente.original.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.evidence.TrustedAuthority;
import org.entente.original.pdf.SignedPaper.Check;
import org.entente.original.pdf.SignedPaper.Fault;
import org.entente.party.Government;
import org.entente.party.KeyFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers as an archive, the European Commission's validator and a forger see them.
class PaperTests {

    private static final String PAGE = """
            <!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>示範</title><style>body { font-family: paper, paper-sc } .last { page-break-before: always }</style></head>
            <body><h1>示範協議</h1><p>人十面衞生署嘅咗喺 衞衛 着著</p><p>简体字 广东省卫生厅 人十面</p><p class="last">簽署</p></body></html>""";
    private static final char[] PASSWORD = "demo".toCharArray();
    private static final Instant NOW = Instant.now();

    @TempDir
    private static Path folder;

    private static TrustedAuthority authority;
    private static SignatoryKey signatory;
    private static byte[] paper;

    @BeforeAll
    static void print() throws IOException {
        KeyFolder keys = new KeyFolder(folder);
        keys.create(Government.HONG_KONG, NOW);
        authority = keys.trust().authorities().getFirst();
        assertThat(keys.issueSignatory(Government.HONG_KONG, "示範, 簽署人", folder.resolve("signatory.p12"), PASSWORD, NOW)).isTrue();
        signatory = SignatoryKey.read(Files.readAllBytes(folder.resolve("signatory.p12")), PASSWORD).orElseThrow();
        paper = PaperPrinter.print(PAGE);
    }

    @Test
    void everyCharacterIsPrintedAndFoundUnderItsOwnCode() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("示範協議", "人十面衞生署嘅咗喺 衞衛 着著", "简体字 广东省卫生厅 人十面");
            assertThat(text.codePoints().filter(each -> each >= 0x2E80 && each <= 0x2FDF).toArray()).isEmpty();
        }
    }

    @Test
    void isForAnArchive() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            String description = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(description).containsPattern("part[^0-9]*2").containsPattern("conformance[^A-Z]*U");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void theSameTextIsPrintedTheSame() {
        assertThat(PaperReader.showTheSame(paper, PaperPrinter.print(PAGE))).isTrue();
        assertThat(PaperReader.showTheSame(paper, PaperPrinter.print(PAGE.replace("着著", "著着")))).isFalse();
    }

    @Test
    void twoSignaturesStandOneUponTheOther() {
        byte[] once = PaperSigner.sign(paper, signatory, NOW);
        byte[] twice = PaperSigner.sign(once, signatory, NOW.plusSeconds(60));
        assertThat(PaperReader.check(paper, once)).isInstanceOfSatisfying(Check.Passed.class, passed -> {
            assertThat(passed.signed().signatory()).isEqualTo(signatory.certificate());
            assertThat(passed.signed().claimed()).isEqualTo(Instant.ofEpochSecond(NOW.getEpochSecond()));
        });
        assertThat(PaperReader.check(once, twice)).isInstanceOf(Check.Passed.class);
        assertThat(PaperReader.check(paper, twice)).as("two at once").isEqualTo(new Check.Failed(Fault.NO_SIGNATURE));
        assertThat(PaperReader.showTheSame(paper, twice)).isTrue();
    }

    @Test
    void theCommissionsValidatorAcceptsBoth() throws Exception {
        byte[] twice = PaperSigner.sign(PaperSigner.sign(paper, signatory, NOW), signatory, NOW);
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(authority.certificate()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(authority.revocations().getEncoded())));
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(twice, "paper.pdf"));
        validator.setCertificateVerifier(verifier);
        SimpleReport report = validator.validateDocument().getSimpleReport();
        assertThat(report.getSignatureIdList()).hasSize(2).allSatisfy(each -> {
            assertThat(report.getSignatureFormat(each)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
            assertThat(report.getIndication(each)).as(report.getAdESValidationErrors(each).toString()).isEqualTo(Indication.TOTAL_PASSED);
        });
    }

    @Test
    void refusesWhatIsNotThePaperWithASignature() throws IOException {
        byte[] signed = PaperSigner.sign(paper, signatory, NOW);
        byte[] broken = signed.clone();
        broken[broken.length - 20] ^= 1;
        byte[] another = PaperSigner.sign(PaperPrinter.print(PAGE.replace("十", "千")), signatory, NOW);
        assertThat(PaperReader.check(paper, paper)).isEqualTo(new Check.Failed(Fault.ANOTHER_PAPER));
        assertThat(PaperReader.check(paper, another)).isEqualTo(new Check.Failed(Fault.ANOTHER_PAPER));
        assertThat(PaperReader.check(paper, "%PDF-1.7 no".getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Check.Failed(Fault.NO_PDF));
        assertThat(PaperReader.check(paper, broken)).isInstanceOf(Check.Failed.class);
        assertThat(PaperReader.check(paper, Arrays.copyOf(signed, signed.length + 1))).isEqualTo(new Check.Failed(Fault.NO_SIGNATURE));
    }

    /// All bytes but those of the signature itself, where the list of certificates may be longer or shorter.
    @Test
    void noByteOfASignedPaperCanBeChanged() throws IOException {
        byte[] signed = PaperSigner.sign(paper, signatory, NOW);
        int[] range;
        try (PDDocument document = Loader.loadPDF(signed)) {
            range = document.getSignatureDictionaries().getFirst().getByteRange();
        }
        for (int at = 0; at < signed.length; at += 41) {
            if (at < range[1] || at >= range[2]) {
                byte[] changed = signed.clone();
                changed[at] ^= 4;
                assertThat(PaperReader.check(paper, changed)).as("byte " + at).isInstanceOf(Check.Failed.class);
            }
        }
    }

    @Test
    void refusesASignatureThatBringsOtherWordsWithIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            try (PDPageContentStream more = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true)) {
                more.addRect(10, 10, 400, 400);
                more.fill();
            }
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getPage(0).getResources().getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            assertThat(out.size()).isGreaterThan(paper.length);
            assertThat(PaperReader.check(paper, PaperSigner.sign(out.toByteArray(), signatory, NOW))).isEqualTo(new Check.Failed(Fault.CHANGED));
        }
    }

    @Test
    void aKeyFileOpensWithItsPasswordOnly() throws IOException {
        byte[] file = Files.readAllBytes(folder.resolve("signatory.p12"));
        assertThat(SignatoryKey.read(file, "wrong".toCharArray())).isEmpty();
        assertThat(SignatoryKey.read(new byte[] {1, 2, 3}, PASSWORD)).isEmpty();
        assertThat(SignatoryKey.read(new byte[0], PASSWORD)).isEmpty();
        List<X509Certificate> chain = SignatoryKey.read(file, PASSWORD).orElseThrow().chain();
        assertThat(chain).hasSize(2);
        assertThat(chain.getFirst().getSubjectX500Principal().getName()).contains("示範\\, 簽署人");
    }

    @Test
    void radicalsAreTakenOutOfTheFontAndNothingElse() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(document, new ByteArrayInputStream(PaperFonts.hongKong()), true);
            assertThat(font.hasGlyph('人')).isTrue();
            assertThat(font.encode("人十面")).isNotEmpty();
        }
    }
}
