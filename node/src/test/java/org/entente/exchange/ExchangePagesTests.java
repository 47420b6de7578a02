package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.console.Language;
import org.entente.console.Scriptless;
import org.entente.console.TestConsole;
import org.entente.evidence.Entry;
import org.entente.evidence.ExportVerdict;
import org.entente.evidence.ExportVerifier;
import org.entente.evidence.StreamId;
import org.entente.journal.Journal;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.TestKeys;
import org.entente.storage.TestDatabase;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages about the exchange and the journal, on a node whose peer is silent and that has seen everything that can go wrong.
class ExchangePagesTests {

    static final String ADMINISTRATOR = "4001";

    private static TestConsole node;

    @BeforeAll
    static void start() {
        node = troubled();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    /// Hong Kong's node: it has stated two things, holds entries of Guangdong, held a bundle back, refused one, found a fork, and reaches nobody.
    static TestConsole troubled() {
        TestConsole node = TestConsole.start(Government.HONG_KONG, TestDatabase.fresh(),
                List.of("--entente.peers[0].government=GD", "--entente.peers[0].exchange=https://127.0.0.1:1", "--entente.console.missing-words=fail"), TrialNode.Words.class);
        node.bean(Officers.class).enrol(new Officer(ADMINISTRATOR, new OrganisationId("HK-FHB"), new Names("示範管理員戊", "示范管理员戊", "Demo Administrator E"), Set.of(Role.ADMINISTRATOR)),
                TestConsole.password(ADMINISTRATOR));
        state(node, "first");
        state(node, "second");
        TrialStream stream = TrialStream.of(Government.GUANGDONG).grow(60);
        receive(node, stream.part(0, 55));
        receive(node, stream.part(58, 60));
        receive(node, List.of("rubbish"));
        receive(node, stream.branchedAfter(54).grow(1).part(54, 55));
        node.bean(PeerStates.class).obstructed(Government.GUANGDONG, new StreamId("HK", TrialNode.AGREEMENT), Obstacle.Kind.REFUSED, Problem.of(422, "certificate", "certificate-expired", "valid until"), 1);
        return node;
    }

    private static void receive(TestConsole node, List<String> lines) {
        node.bean(Inbox.class).receive(new Arrival(Government.GUANGDONG, new StreamId("GD", TrialNode.AGREEMENT), lines, false));
    }

    private static WebResponse fetch(Scriptless reader, String path) {
        try {
            return reader.client().getPage(node.url(path)).getWebResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageHasItsWords(Language language) {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, language)) {
            for (String path : List.of("/", "/deliveries", "/deliveries/document", "/deliveries/document?reference=HK-2015-0001", "/deliveries/document?reference=nothing",
                    "/deliveries/refused/" + node.bean(Deliveries.class).rejected().getFirst().id(), "/journal", "/journal/GD/food-safety", "/journal/GD/food-safety?page=2", "/journal/HK/food-safety/1",
                    "/journal/GD/food-safety/1", "/journal/GD/food-safety/receipts", "/journal/HK/food-safety/receipts")) {
                HtmlPage page = reader.open(path);
                assertThat(page.getWebResponse().getStatusCode()).as(path).isEqualTo(200);
                assertThat(page.asNormalizedText()).as(path).doesNotContain("exchange.", "??");
            }
        }
    }

    @Test
    void theDeskTellsWhatIsWrong() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            assertThat(reader.open("/").asNormalizedText()).contains("two different entries with number 55", "A bundle from Guangdong was refused here", "Guangdong does not take entries", "Exchange stopped");
        }
    }

    @Test
    void theOverviewShowsForksHeldAndRefusedWithTheirReasons() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.HANT)) {
            assertThat(reader.open("/deliveries").asNormalizedText()).contains("之前的記錄尚未送達。", "不具備已簽署陳述的格式。", "證書已經過期。", "第 55 號");
        }
    }

    @Test
    void aDocumentsWayIsAnsweredByItsReference() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            HtmlPage page = reader.open("/deliveries/document?reference=HK-2015-0001");
            assertThat(page.querySelectorAll("tbody tr")).hasSize(2);
            assertThat(page.asNormalizedText()).contains("Refused by the other side since", "The certificate has expired.");
        }
    }

    @Test
    void aSealLeadsToItsEntryAndTheEntryToItsSignedForm() {
        Journal journal = node.bean(Journal.class);
        String jws = journal.jws(new StreamId("GD", TrialNode.AGREEMENT), 7).orElseThrow();
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.ENGLISH)) {
            HtmlPage page = reader.open("/evidence/" + Entry.parse(jws).hash());
            assertThat(page.getUrl().getPath()).isEqualTo("/journal/GD/food-safety/7");
            assertThat(page.asNormalizedText()).contains("CN=Entente GD Journal", Entry.parse(jws).hash().hex(), "7 of 55");
            assertThat(fetch(reader, "/journal/GD/food-safety/7/jws").getContentAsString()).isEqualTo(jws);
            assertThat(fetch(reader, "/journal/GD/food-safety/7/receipt?receiver=HK").getContentAsString()).isEqualTo(node.bean(Deliveries.class).ownReceipt(new StreamId("GD", TrialNode.AGREEMENT), 7).orElseThrow().jws());
            assertThat(fetch(reader, "/journal/GD/food-safety/7/receipt?receiver=MO").getStatusCode()).isEqualTo(404);
            assertThat(fetch(reader, "/journal/GD/food-safety/56").getStatusCode()).isEqualTo(404);
            assertThat(fetch(reader, "/evidence/" + "0".repeat(64)).getStatusCode()).isEqualTo(404);
        }
    }

    @Test
    void anAuditorDownloadsWhatProvesAnAgreement() throws IOException {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.AUDITOR, Language.ENGLISH)) {
            WebResponse answer = fetch(reader, "/journal/exports/food-safety");
            Path file = Files.createTempFile("export", ".zip");
            try (InputStream zip = answer.getContentAsStream()) {
                Files.write(file, zip.readAllBytes());
            }
            assertThat(new ExportVerifier(TestKeys.folder(Government.HONG_KONG).trust()).verify(file)).isInstanceOfSatisfying(ExportVerdict.Proven.class, proven -> assertThat(proven.entries()).isEqualTo(57));
            Files.delete(file);
            assertThat(fetch(reader, "/journal/exports/cooperation-GD-HK").getStatusCode()).isEqualTo(404);
        }
    }

    @Test
    void onlyThoseWhoMayExportSeeTheButtonAndGetTheFile() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.DRAFTER, Language.ENGLISH)) {
            assertThat(reader.open("/journal").asNormalizedText()).doesNotContain("Export");
            assertThat(fetch(reader, "/journal/exports/food-safety").getStatusCode()).isEqualTo(403);
        }
    }

    @Test
    void aRefusedBundleLeavesTheDeskWhenAnOfficerHasTakenNote() {
        try (TestConsole own = troubled(); Scriptless reader = Scriptless.signedIn(own, TestConsole.LIAISON, Language.ENGLISH)) {
            HtmlPage answer = reader.press(reader.open("/deliveries/refused/" + own.bean(Deliveries.class).rejected().getFirst().id()));
            assertThat(answer.asNormalizedText()).contains("It is on record that you took note.");
            assertThat(reader.open("/").asNormalizedText()).doesNotContain("was refused here");
        }
    }

    @Test
    void onlyAnAdministratorSettlesAFork() {
        try (TestConsole own = troubled(); Scriptless liaison = Scriptless.signedIn(own, TestConsole.LIAISON, Language.ENGLISH); Scriptless administrator = Scriptless.signedIn(own, ADMINISTRATOR, Language.ENGLISH)) {
            assertThat(liaison.open("/deliveries").querySelectorAll("form[action='/deliveries/forks']")).isEmpty();
            HtmlPage page = administrator.open("/deliveries");
            HtmlPage answer = administrator.press(page, "form[action='/deliveries/forks'] button");
            assertThat(answer.asNormalizedText()).contains("Exchange of the stream goes on.");
            assertThat(own.bean(Forks.class).isStopped(new StreamId("GD", TrialNode.AGREEMENT))).isFalse();
        }
    }

    @Test
    void saysThatEntriesMayBeMissingAndLetsAnAdministratorGoOn() throws IOException {
        TestDatabase database = TestDatabase.fresh();
        List<String> peer = List.of("--entente.peers[0].government=GD", "--entente.peers[0].exchange=https://127.0.0.1:1", "--entente.console.missing-words=fail");
        try (TestConsole first = TestConsole.start(Government.HONG_KONG, database, peer, TrialNode.Words.class)) {
            state(first, "before the loss");
            first.bean(Officers.class).enrol(new Officer(ADMINISTRATOR, new OrganisationId("HK-FHB"), new Names("示範管理員戊", "示范管理员戊", "Demo Administrator E"), Set.of(Role.ADMINISTRATOR)),
                    TestConsole.password(ADMINISTRATOR));
        }
        JdbcClient.create(database.dataSource()).sql("update exchange.restart set nonce = 'an older one'").update();
        try (TestConsole own = TestConsole.start(Government.HONG_KONG, database, peer, TrialNode.Words.class); Scriptless administrator = Scriptless.signedIn(own, ADMINISTRATOR, Language.ENGLISH)) {
            assertThat(administrator.open("/").asNormalizedText()).contains("This node states nothing: entries may be missing");
            HtmlPage answer = administrator.press(administrator.open("/deliveries"), "form[action='/deliveries/continuation'] button");
            assertThat(answer.asNormalizedText()).contains("Statements go on in new streams.");
            assertThat(own.bean(Journal.class).head(new StreamId("HK", TrialNode.AGREEMENT, 2)).sequence()).isEqualTo(1);
            state(own, "after the loss");
            assertThat(administrator.open("/journal").asNormalizedText()).contains("continuation 2");
            assertThat(administrator.open("/journal/HK/food-safety/2?continuation=2").getWebResponse().getStatusCode()).isEqualTo(200);
        }
    }

    private static void state(TestConsole node, String word) {
        node.bean(Journal.class).record(TrialNode.AGREEMENT, TrialNode.officer(Government.HONG_KONG), (ledger, now) -> Ruling.accept(new Statement(new TrialNode.Said(word), "HK-2015-0001", "FS-1.1")));
    }
}
