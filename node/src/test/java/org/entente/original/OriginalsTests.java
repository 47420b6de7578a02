package org.entente.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.agreedtext.AgreedTexts;
import org.entente.agreedtext.Proposal;
import org.entente.agreedtext.TableText;
import org.entente.agreedtext.TextPart;
import org.entente.agreedtext.TextSamples;
import org.entente.agreedtext.TextTabled;
import org.entente.agreement.Agreements;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.foodsafety.web.TwoSides;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.entente.journal.Outcome;
import org.entente.journal.Recorded;
import org.entente.original.OriginalHistory.Version;
import org.entente.original.OriginalRefusal.Why;
import org.entente.original.PaperChecks.Finding;
import org.entente.original.pdf.PaperSigner;
import org.entente.original.pdf.SignatoryKey;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.TestKeys;
import org.entente.script.Script;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// One original's life on two nodes (FS-10): drawn up, signed by each side, one upon the other, its scan filed; and what each node makes of papers that are not what they say.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OriginalsTests {

    private static final String KEY = "food-safety";
    private static final String PASSWORD = "demo";

    @TempDir
    private static Path folder;

    private static TwoSides sides;
    private static TestConsole here;
    private static TestConsole there;

    @BeforeAll
    static void start() throws IOException {
        sides = TwoSides.start();
        here = sides.hongKong();
        there = sides.guangdong();
        for (Government each : Government.all()) {
            TestKeys.folder(each).issueSignatory(each, "示範簽署人 " + each.code(), key(each), PASSWORD.toCharArray(), sides.now());
        }
    }

    @AfterAll
    static void stop() {
        sides.close();
    }

    @Test
    @Order(1)
    void nothingIsDrawnUpBeforeTheTextIsAgreed() {
        assertThat(refusal(originals(here).drawUp(KEY, 1, liaison(here)))).isEqualTo(Why.NO_AGREED_TEXT);
        assertThat(refusal(originals(here).drawUp(KEY, 1, new Signatory(new OrganisationId("HK-EDB"), "1201", Set.of(Role.LIAISON))))).isEqualTo(Why.NOT_THE_PARTY);
        assertThat(refusal(originals(here).drawUp(KEY, 5, liaison(here)))).isEqualTo(Why.NO_SUCH_ORIGINAL);
        assertThat(refusal(sign(here, Government.HONG_KONG))).isEqualTo(Why.NOTHING_TO_SIGN);
        try (Scriptless officer = Scriptless.signedIn(here, TestConsole.LIAISON, Language.HANT)) {
            assertThat(officer.open("/agreements/food-safety/originals/1/paper").asNormalizedText()).contains("尚未議定");
            assertThat(officer.open("/agreements/food-safety/originals/1/sign").querySelector("[role=alert]").getTextContent()).contains("請先製備");
            assertThat(officer.open("/agreements/food-safety/originals/5/paper").getWebResponse().getStatusCode()).isEqualTo(404);
        }
        agreeOnTheText();
        assertThat(refusal(originals(here).drawUp(KEY, 3, liaison(here)))).as("the third is in the other script").isEqualTo(Why.NO_AGREED_TEXT);
    }

    @Test
    @Order(2)
    void whatOneSideDrawsUpTheOtherCanPrintAgain() throws IOException {
        Recorded drawn = done(originals(here).drawUp(KEY, 1, liaison(here)));
        assertThat(drawn.clause()).isEqualTo("FS-10");
        assertThat(findings(here)).containsExactly(Finding.REPRINTED);
        sides.exchange();
        assertThat(findings(there)).as("before the file is here").containsExactly(Finding.NOT_HERE);
        assertThat(refusal(sign(there, Government.GUANGDONG))).isEqualTo(Why.NOT_HERE);
        carry(here, there);
        assertThat(findings(there)).containsExactly(Finding.REPRINTED);
        try (PDDocument paper = Loader.loadPDF(bytes(here, newest(here)))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("示範化驗", "正本第 1 份，共 4 份", "食物及衞生局").containsPattern("二、\\p{IsHan}").containsPattern("（二）\\p{IsHan}");
        }
    }

    @Test
    @Order(3)
    void eachSideSignsUponTheOther() throws IOException {
        assertThat(refusal(originals(here).sign(KEY, 1, file(Government.HONG_KONG), "wrong".toCharArray(), liaison(here)))).isEqualTo(Why.KEY_UNREADABLE);
        assertThat(refusal(sign(here, Government.GUANGDONG))).as("a key of the other government").isEqualTo(Why.CERTIFICATE_NOT_GOOD);
        byte[] paper = bytes(here, newest(here));
        done(sign(here, Government.HONG_KONG));
        assertThat(refusal(sign(here, Government.HONG_KONG))).isEqualTo(Why.ALREADY_SIGNED);
        sides.exchange();
        carry(here, there);
        assertThat(desk(there)).contains("正本第 1 份", "本方未签署");
        assertThat(desk(here)).doesNotContain("正本第 1 份");
        SignatoryKey guangdong = SignatoryKey.read(file(Government.GUANGDONG), PASSWORD.toCharArray()).orElseThrow();
        assertThat(refusal(originals(there).bring(KEY, 1, PaperSigner.sign(paper, guangdong, sides.now()), liaison(there)))).as("not upon the newest version").isEqualTo(Why.ANOTHER_PAPER);
        assertThat(refusal(originals(there).bring(KEY, 1, new byte[] {1}, liaison(there)))).isEqualTo(Why.NO_PDF);
        done(originals(there).bring(KEY, 1, PaperSigner.sign(bytes(there, newest(there)), guangdong, sides.now()), liaison(there)));
        sides.exchange();
        carry(there, here);
        assertThat(findings(here)).containsExactly(Finding.REPRINTED, Finding.SIGNED, Finding.SIGNED).isEqualTo(findings(there));
        assertThat(original(here).isComplete()).isTrue();
        assertThat(refusal(originals(there).drawUp(KEY, 1, liaison(there)))).isEqualTo(Why.COMPLETE);
    }

    @Test
    @Order(4)
    void drawsUpSignsAndFilesByPageInEachLanguage() throws IOException {
        for (Language language : Language.values()) {
            try (Scriptless officer = Scriptless.signedIn(here, TestConsole.LIAISON, language)) {
                for (String path : List.of("1/paper", "2/paper", "3/paper", "1/sign", "2/scan")) {
                    HtmlPage page = officer.open("/agreements/food-safety/originals/" + path);
                    assertThat(page.getWebResponse().getStatusCode()).as(path).isEqualTo(200);
                    assertThat(page.asXml()).as(path).doesNotContain("??");
                }
            }
        }
        try (Scriptless officer = Scriptless.signedIn(here, TestConsole.LIAISON, Language.ENGLISH)) {
            HtmlPage drawn = officer.press(officer.open("/agreements/food-safety/originals/2/paper"), "main form button");
            assertThat(drawn.querySelector("[role=status]").getTextContent()).contains("has been drawn up");
            assertThat(drawn.asNormalizedText()).contains("Printed again here: the same", "Not signed by Hong Kong", "Not signed by Guangdong");
            HtmlPage sign = officer.open("/agreements/food-safety/originals/2/sign");
            HtmlPage neither = officer.press(sign);
            assertThat(neither.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(neither.querySelector("[role=alert]").getTextContent()).contains("not both and not neither");
            choose(neither, "keyFile", key(Government.HONG_KONG));
            neither.<HtmlInput>getHtmlElementById("password").setValue("wrong");
            HtmlPage wrong = officer.press(neither);
            assertThat(wrong.querySelector("[role=alert]").getTextContent()).contains("password is wrong");
            assertThat(wrong.asXml()).doesNotContain("value=\"wrong\"");
            choose(wrong, "keyFile", key(Government.HONG_KONG));
            wrong.<HtmlInput>getHtmlElementById("password").setValue(PASSWORD);
            assertThat(officer.press(wrong).asNormalizedText()).contains("The signature is on record", "Signature and certificate good", "示範簽署人 HK");
            HtmlPage scan = officer.open("/agreements/food-safety/originals/2/scan");
            choose(scan, "scan", Files.writeString(folder.resolve("note.txt"), "no picture"));
            assertThat(officer.press(scan).querySelector("[role=alert]").getTextContent()).contains("PNG");
            scan = officer.open("/agreements/food-safety/originals/2/scan");
            choose(scan, "scan", Files.write(folder.resolve("scan <2>.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}));
            assertThat(officer.press(scan).asNormalizedText()).contains("The scan has been filed", "scan _2_.png");
        }
    }

    @Test
    @Order(5)
    void reportsAPaperThatIsNotWhatItSays() throws IOException {
        done(originals(there).drawUp(KEY, 2, liaison(there)));
        sides.exchange();
        assertThat(original(here, 2).overtaken()).as("Hong Kong's and its signature").hasSize(2);
        carry(there, here, 2);
        SignatoryKey macao = SignatoryKey.read(file(Government.MACAO), PASSWORD.toCharArray()).orElseThrow();
        assertThat(refusal(originals(here).bring(KEY, 2, PaperSigner.sign(bytes(here, newest(here, 2)), macao, sides.now()), liaison(here)))).isEqualTo(Why.CERTIFICATE_NOT_GOOD);
    }

    private static void agreeOnTheText() {
        TextPart part = new TextPart(TextSamples.read(), 1);
        List<TableText.Choice> settled = part.unread().stream().map(each -> new TableText.Choice(TextTabled.Settlement.MISSING_IN_SOURCE, "")).toList();
        Recorded tabled = done(here.bean(AgreedTexts.class).table(KEY, new TableText(part, Script.HANT, "ab".repeat(32), List.of(), settled), liaison(here)));
        sides.exchange();
        done(there.bean(AgreedTexts.class).answer(KEY, tabled.hash(), ((Proposal) tabled.fact()).digest().hex(), true, "", liaison(there)));
        sides.exchange();
    }

    private static String desk(TestConsole node) {
        try (Scriptless officer = Scriptless.signedIn(node, TestConsole.LIAISON, node == here ? Language.HANT : Language.HANS)) {
            return officer.open("/").querySelector("main").asNormalizedText();
        }
    }

    private static void choose(HtmlPage page, String field, Path file) {
        page.<HtmlFileInput>getHtmlElementById(field).setFiles(new File(file.toString()));
    }

    private static Path key(Government government) {
        return folder.resolve(government.code() + ".p12");
    }

    private static byte[] file(Government government) throws IOException {
        return Files.readAllBytes(key(government));
    }

    private static Outcome sign(TestConsole node, Government signatory) {
        try {
            return originals(node).sign(KEY, 1, file(signatory), PASSWORD.toCharArray(), liaison(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As the exchange would, later than the entries.
    private static void carry(TestConsole from, TestConsole to) throws IOException {
        carry(from, to, 1);
    }

    private static void carry(TestConsole from, TestConsole to, int number) throws IOException {
        to.bean(Attachments.class).store(from.bean(Attachments.class).open(newest(from, number).hash()), 1_000_000);
    }

    private static byte[] bytes(TestConsole node, AttachmentRef file) throws IOException {
        var out = new ByteArrayOutputStream();
        node.bean(Attachments.class).write(file.hash(), 0, out);
        return out.toByteArray();
    }

    private static AttachmentRef newest(TestConsole node) {
        return newest(node, 1);
    }

    private static AttachmentRef newest(TestConsole node, int number) {
        return original(node, number).newest().map(Version::file).orElseThrow();
    }

    private static List<Finding> findings(TestConsole node) {
        return node.bean(PaperChecks.class).of(node.bean(Agreements.class).get(KEY), original(node)).stream().map(PaperChecks.Checked::finding).toList();
    }

    private static OriginalHistory original(TestConsole node) {
        return original(node, 1);
    }

    private static OriginalHistory original(TestConsole node, int number) {
        return originals(node).find(KEY, number).orElseThrow();
    }

    private static Originals originals(TestConsole node) {
        return node.bean(Originals.class);
    }

    private static Signatory liaison(TestConsole node) {
        return TwoSides.officer(node, TestConsole.LIAISON);
    }

    private static Recorded done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).entry();
    }

    private static Why refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((OriginalRefusal) ((Outcome.Refused) outcome).refusal()).why();
    }
}
