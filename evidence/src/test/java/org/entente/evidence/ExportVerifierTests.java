package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody with a good key packs something wrong: each kind is refused with its own code at its place.
class ExportVerifierTests {

    private static final String HK_ENTRIES = "streams/HK-food-safety/entries.jsonl";
    private static final String HK_RECEIPTS = "streams/HK-food-safety/receipts.jsonl";

    private static final Sha256 PHOTO_HASH = SampleExport.PHOTO_HASH;

    @TempDir
    private Path folder;

    private final SampleExport export = new SampleExport();
    private final List<String> hk = export.entries.get(Samples.HK);
    private final List<String> hkReceipts = export.receipts.get(Samples.HK);

    @Test
    void provesWhoStatedWhatAndWhoAcknowledgedIt() {
        Path zip = export.write(folder.resolve("export.zip"));

        assertThat(verify(zip, Samples.TRUST)).isEqualTo(new ExportVerdict.Proven("food-safety", "HK", SampleExport.MADE_AT, List.of(
                new ExportVerdict.StreamSummary(Samples.HK, 5, Samples.NOON.plusSeconds(1), Samples.NOON.plusSeconds(5),
                        Map.of("HK-FHB", 5L),
                        List.of(new ExportVerdict.Acknowledgement("GD", 5, Samples.NOON.plusSeconds(1_200)))),
                new ExportVerdict.StreamSummary(Samples.GD, 2, Samples.NOON.plusSeconds(1), Samples.NOON.plusSeconds(2),
                        Map.of("GD-FHB", 2L),
                        List.of(new ExportVerdict.Acknowledgement("HK", 2, Samples.NOON.plusSeconds(900))))), 1, List.of()));
    }

    @Test
    void acceptsAStreamWithoutEntries() {
        StreamId mo = new StreamId("MO", "food-safety");
        export.entries.put(mo, List.of());
        export.receipts.put(mo, List.of());
        export.heads.put(mo, StreamHead.EMPTY);

        assertThat(verify(export.write(folder.resolve("export.zip")), Samples.TRUST)).isInstanceOf(ExportVerdict.Proven.class);
    }

    @Test
    void findsAMissingEntry() {
        hk.remove(1);
        refused("entry-missing", HK_ENTRIES, 2);
    }

    @Test
    void findsAMissingBeginning() {
        hk.removeFirst();
        refused("entry-missing", HK_ENTRIES, 1);
    }

    @Test
    void findsATailThatWasCutOff() {
        hk.removeLast();
        refused("tail-cut", HK_ENTRIES, 0);
    }

    @Test
    void findsATailThatWasCutOffByTheSignerOfTheManifest() {
        hk.removeLast();
        export.heads.put(Samples.HK, StreamHead.of(Entry.parse(hk.getLast())));
        refused("receipt-beyond-end", HK_RECEIPTS, 2);
    }

    @Test
    void findsAnEntryBeyondTheStatedEnd() {
        export.heads.put(Samples.HK, StreamHead.of(Entry.parse(hk.get(3))));
        refused("head-differs", HK_ENTRIES, 5);
    }

    @Test
    void findsAnotherEndThanStated() {
        export.heads.put(Samples.HK, new StreamHead(5, PHOTO_HASH));
        refused("head-differs", HK_ENTRIES, 5);
    }

    @Test
    void findsAFork() {
        hk.add(other(3).jws());
        refused("fork", HK_ENTRIES, 6);
    }

    @Test
    void findsAnEntryThatStandsTwice() {
        hk.add(hk.get(2));
        refused("entry-repeated", HK_ENTRIES, 6);
    }

    @Test
    void findsAnEntryPutInTheWayOfTheChain() {
        hk.set(2, other(3).jws());
        hkReceipts.clear();
        refused("chain-broken", HK_ENTRIES, 4);
    }

    @Test
    void findsThatAPeerHoldsAnotherEntry() {
        hk.set(4, other(5).jws());
        export.heads.put(Samples.HK, StreamHead.of(Entry.parse(hk.get(4))));
        refused("receipt-other-head", HK_RECEIPTS, 2);
    }

    @Test
    void findsAnEntrySignedByAnotherGovernment() {
        hk.set(4, Samples.GD_SIGNER.sign(Entry.parse(hk.get(4)).content(), Samples.NOON).jws());
        refused("wrong-authority", HK_ENTRIES, 5);
    }

    @Test
    void findsAReceiptSignedBySomebodyElse() {
        hkReceipts.set(0, Samples.HK_SIGNER.signReceipt(SignedReceipt.parse(hkReceipts.get(0)).receipt()));
        refused("wrong-authority", HK_RECEIPTS, 1);
    }

    @Test
    void findsAReceiptForAnotherStream() {
        hkReceipts.add(export.receipts.get(Samples.GD).getFirst());
        refused("other-stream", HK_RECEIPTS, 3);
    }

    @Test
    void findsAnEntryOfAnotherStream() {
        hk.set(4, export.entries.get(Samples.GD).getFirst());
        refused("other-stream", HK_ENTRIES, 5);
    }

    @Test
    void findsAReceiptPassedOffAsAnEntry() {
        hk.set(4, hkReceipts.getFirst());
        refused("kind", HK_ENTRIES, 5);
    }

    @Test
    void findsAnExportMadeWithSomebodyElsesKeys() {
        SampleAuthority stranger = new SampleAuthority("HK");
        export.signer = stranger.leaf().signer();
        refused("wrong-authority", "manifest.jws", 0);
    }

    @Test
    void findsThatNobodyKnowsTheGovernmentThatMadeIt() {
        export.madeBy = "XX";
        refused("unknown-government", "manifest.jws", 0);
    }

    @Test
    void judgesACertificateAtTheTimeOfThePeersFirstReceiptForIt() {
        SampleAuthority.Leaf brief = Samples.HK_AUTHORITY.leaf(SampleAuthority.FROM, Samples.NOON.plusSeconds(700));
        resign(brief.signer(), 3);
        proven(Samples.TRUST);

        SampleAuthority.Leaf briefer = Samples.HK_AUTHORITY.leaf(SampleAuthority.FROM, Samples.NOON.plusSeconds(500));
        resign(briefer.signer(), 3);
        refused("certificate-expired", HK_ENTRIES, 1);
    }

    @Test
    void judgesAnEntryWithoutReceiptAtTheTimeOfTheManifest() {
        SampleAuthority.Leaf brief = Samples.HK_AUTHORITY.leaf(SampleAuthority.FROM, Samples.NOON.plusSeconds(700));
        resign(brief.signer(), 0);
        refused("certificate-expired", HK_ENTRIES, 1);
    }

    @Test
    void refusesACertificateThatWasRevokedBeforeThePeerReceivedTheEntry() {
        refused("certificate-revoked", HK_ENTRIES, 1, revokedAt(Samples.NOON.plusSeconds(599)));
    }

    @Test
    void acceptsACertificateThatWasRevokedAfterThePeerReceivedTheEntry() {
        proven(revokedAt(Samples.NOON.plusSeconds(601)));
    }

    /// Hong Kong's entries reached Guangdong at 600 seconds; their certificate is revoked from this time.
    private Trust revokedAt(Instant at) {
        SampleAuthority.Leaf leaf = Samples.HK_AUTHORITY.leaf();
        resign(leaf.signer(), 5);
        Samples.HK_AUTHORITY.revoke(leaf.certificate(), at);
        return SampleAuthority.trust(Samples.HK_AUTHORITY, Samples.GD_AUTHORITY);
    }

    @Test
    void findsAMissingAttachment() {
        export.attachments.clear();
        refused("attachment-missing", HK_ENTRIES, 1);
    }

    @Test
    void acceptsAnAttachmentThatWasErasedAndSaysSo() {
        export.attachments.clear();
        export.erased.add(new ErasedPart(PHOTO_HASH, null));
        assertThat(verify(pack(), Samples.TRUST)).isInstanceOfSatisfying(ExportVerdict.Proven.class,
                proven -> assertThat(proven.erased()).containsExactly(new ErasedPart(PHOTO_HASH, null)));
    }

    @Test
    void findsAnErasureThatNoEntryStates() {
        export.attachments.clear();
        export.erased.add(new ErasedPart(PHOTO_HASH, Entry.parse(hk.get(4)).hash()));
        proven(Samples.TRUST);

        export.erased.set(0, new ErasedPart(PHOTO_HASH, PHOTO_HASH));
        refused("erasure-not-stated", "manifest.jws", 0);
    }

    @Test
    void refusesAnAttachmentThatIsErasedAndStillThere() {
        export.erased.add(new ErasedPart(PHOTO_HASH, null));
        refused("erased-present", "attachments/" + PHOTO_HASH, 0);
    }

    @Test
    void refusesAnAttachmentUnderAnotherHash() {
        byte[] forged = "偽造相片".getBytes(StandardCharsets.UTF_8);
        export.attachments.put(PHOTO_HASH, forged);
        refused("attachment-differs", "attachments/" + PHOTO_HASH, 0);
    }

    @Test
    void refusesAnAttachmentOfAnotherLength() {
        export.attachments.put(PHOTO_HASH, new byte[] {1});
        refused("attachment-differs", HK_ENTRIES, 1);
    }

    @Test
    void refusesFurtherFiles() {
        export.furtherFiles.put("streams/HK-food-safety/notes.txt", new byte[] {1});
        refused("file-extra", "streams/HK-food-safety/notes.txt", 0);
    }

    @Test
    void refusesALineThatIsLongerThanAnyEntry() {
        hk.add("x".repeat(300_000));
        refused("too-large", HK_ENTRIES, 6);
    }

    /// Another entry with this number that fits behind the one before it.
    private Entry other(int sequence) {
        Sha256 previous = Entry.parse(hk.get(sequence - 2)).hash();
        return Samples.HK_SIGNER.sign(Samples.content(Samples.HK, sequence, previous, Samples.notification("別物")), Samples.NOON);
    }

    /// As many entries of Hong Kong, signed with this key and acknowledged by Guangdong ten minutes past noon; for 0 one entry and no receipt.
    private void resign(EntrySigner signer, int acknowledged) {
        List<Entry> chain = SampleExport.withPhoto(Samples.HK, signer, Math.max(acknowledged, 1));
        export.put(Samples.HK, chain);
        if (acknowledged > 0) {
            export.acknowledge(Samples.GD_SIGNER, "GD", chain.getLast(), 600);
        }
    }

    private void proven(Trust trust) {
        assertThat(verify(pack(), trust)).isInstanceOf(ExportVerdict.Proven.class);
    }

    private void refused(String code, String file, long line) {
        refused(code, file, line, Samples.TRUST);
    }

    private void refused(String code, String file, long line, Trust trust) {
        assertThat(verify(pack(), trust)).isInstanceOfSatisfying(ExportVerdict.Faulty.class, faulty ->
                assertThat(List.of(faulty.fault().code(), faulty.fault().file(), faulty.fault().line())).isEqualTo(List.of(code, file, line)));
    }

    private Path pack() {
        return export.pack(folder.resolve("export.zip"));
    }

    private static ExportVerdict verify(Path zip, Trust trust) {
        try {
            return new ExportVerifier(trust).verify(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
