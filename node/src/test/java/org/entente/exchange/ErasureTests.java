package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.exchange.TrialNode.isAllThere;
import static org.entente.exchange.TrialNode.soon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.evidence.ErasedPart;
import org.entente.evidence.ExportVerdict;
import org.entente.evidence.ExportVerifier;
import org.entente.evidence.Sha256;
import org.entente.exchange.TrialNode.Doors;
import org.entente.exchange.TrialNode.Filed;
import org.entente.journal.ArrivingAttachments;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.entente.journal.Erasures;
import org.entente.journal.Outcome;
import org.entente.journal.PartErased;
import org.entente.journal.Rebuild;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Peer;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.TestKeys;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two whole nodes; one has an attachment erased that tells about a person.
class ErasureTests {

    private static final byte[] PATIENT = "示範病人，五十歲".getBytes(StandardCharsets.UTF_8);
    private static final ScriptText REASON = ScriptText.hant("保留期已過。");

    private static TrialNode hongKong;
    private static TrialNode guangdong;
    private static Doors doors;

    @BeforeAll
    static void start() {
        doors = Doors.choose();
        hongKong = TrialNode.started(Government.HONG_KONG, doors, Government.GUANGDONG);
        guangdong = TrialNode.started(Government.GUANGDONG, doors, Government.HONG_KONG);
    }

    @AfterAll
    static void close() {
        hongKong.close();
        guangdong.close();
    }

    @Test
    void removesTheBytesOnBothSidesAndTheExportSaysSo() throws Exception {
        AttachmentRef file = file();
        soon(() -> assertThat(guangdong.bean(Attachments.class).holds(file.hash())).isTrue());
        Recorded erased = erase(file);
        assertThat(bytes(hongKong, file)).isZero();
        soon(() -> assertThat(guangdong.bean(Attachments.class).isErased(file.hash())).isTrue());
        assertThat(bytes(guangdong, file)).isZero();
        isAllThere(hongKong, guangdong);
        for (TrialNode node : List.of(hongKong, guangdong)) {
            assertThat(node.bean(Rebuild.class).run(done -> {})).isPositive();
            assertThat(node.bean(Erasures.class).of(file.hash())).hasValueSatisfying(each -> assertThat(each.reason()).isEqualTo(REASON));
            assertThat(exported(node)).isInstanceOfSatisfying(ExportVerdict.Proven.class, proven -> assertThat(proven.erased()).contains(new ErasedPart(file.hash(), erased.hash())));
        }
    }

    @Test
    void theWordMayComeBeforeTheBytesToAPeerThatWasDown() throws Exception {
        guangdong.stop();
        AttachmentRef file = file();
        Recorded erased = erase(file);
        guangdong.start();
        isAllThere(hongKong, guangdong);
        assertThat(guangdong.bean(Attachments.class).isErased(file.hash())).isTrue();
        assertThat(guangdong.bean(Erasures.class).of(file.hash())).hasValueSatisfying(each -> assertThat(each.statedBy()).isEqualTo(erased.hash()));
        assertThat(guangdong.bean(ArrivingAttachments.class).append(file.hash(), 0, PATIENT)).isZero();
        assertThat(bytes(guangdong, file)).isZero();
    }

    @Test
    void whoAsksForTheBytesLaterIsToldThatTheyAreErased() throws Exception {
        AttachmentRef file = file();
        erase(file);
        isAllThere(hongKong, guangdong);
        try (PeerLine line = new PeerLine(new Peer(Government.HONG_KONG, java.net.URI.create(doors.address(Government.HONG_KONG))), guangdong.bean(MutualTls.class), false)) {
            assertThat(line.piece(file.hash(), 0)).isInstanceOfSatisfying(Reply.Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo("attachment-erased"));
        }
    }

    @Test
    void onlyTheOwnerMayAndOnlyWhatWasMarked() throws Exception {
        AttachmentRef file = file();
        soon(() -> assertThat(guangdong.bean(Attachments.class).holds(file.hash())).isTrue());
        assertThat(guangdong.bean(Erasures.class).erase(file.hash(), REASON, TrialNode.officer(Government.GUANGDONG))).isInstanceOf(Outcome.Refused.class);
        Signatory drafter = new Signatory(new OrganisationId("HK-TEST"), "1101", Set.of(Role.DRAFTER));
        assertThat(hongKong.bean(Erasures.class).erase(file.hash(), REASON, drafter)).isInstanceOf(Outcome.Refused.class);
        Sha256 unmarked = hongKong.file(700);
        assertThat(hongKong.bean(Erasures.class).erase(unmarked, REASON, TrialNode.officer(Government.HONG_KONG))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aPeersWordAboutAnAttachmentThatIsNotItsOwnRemovesNothing() throws Exception {
        AttachmentRef file = file();
        isAllThere(hongKong, guangdong);
        Sha256 naming = hongKong.journal().head(hongKong.stream()).hash();
        guangdong.journal().record(TrialNode.AGREEMENT, TrialNode.officer(Government.GUANGDONG),
                (ledger, now) -> Ruling.accept(new Statement(new PartErased(file.sha256(), REASON), "part/" + file.sha256(), null, List.of(naming))));
        isAllThere(guangdong, hongKong);
        assertThat(hongKong.bean(Attachments.class).holds(file.hash())).isTrue();
        assertThat(hongKong.bean(Erasures.class).of(file.hash())).isEmpty();
    }

    @Test
    void theHashTellsNothingAboutTheContent() throws Exception {
        AttachmentRef once = file();
        AttachmentRef again = file();
        assertThat(once.sha256()).isNotEqualTo(again.sha256()).isNotEqualTo(Sha256.of(PATIENT).hex());
        assertThat(hongKong.bean(Attachments.class).read(once.hash(), once.beginning(), 100)).isEqualTo(PATIENT);
        assertThat(once.contentLength()).isEqualTo(PATIENT.length);
    }

    /// Files what is known about a patient and names it in an entry.
    private static AttachmentRef file() throws IOException {
        Attachments.Stored stored = hongKong.bean(Attachments.class).storeSalted(new ByteArrayInputStream(PATIENT), PATIENT.length);
        AttachmentRef file = AttachmentRef.of(stored, "text/plain", "patient.txt");
        hongKong.state(TrialNode.AGREEMENT, new Filed(List.of(file)));
        return file;
    }

    private static Recorded erase(AttachmentRef file) {
        return ((Outcome.Done) hongKong.bean(Erasures.class).erase(file.hash(), REASON, TrialNode.officer(Government.HONG_KONG))).entry();
    }

    private static long bytes(TrialNode node, AttachmentRef file) {
        return node.jdbc().sql("select count(*) from journal.attachment_piece join journal.attachment on id = attachment where hash = ? or arriving = ?").params(file.sha256(), file.sha256()).query(Long.class).single();
    }

    private static ExportVerdict exported(TrialNode node) throws IOException {
        Path file = Path.of("target", "export-" + UUID.randomUUID() + ".zip");
        assertThat(node.bean(Exports.class).write(TrialNode.AGREEMENT, file, done -> {})).isInstanceOf(Exports.Outcome.Written.class);
        return new ExportVerifier(TestKeys.folder(Government.GUANGDONG).trust()).verify(file);
    }
}
