package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A stream goes over to a new key only when the old one says so, for whoever receives it and for whoever reads an export.
class KeyChangeTests {

    private static final SampleAuthority.Leaf NEW_KEY = Samples.HK_AUTHORITY.leaf();
    private static final EntrySigner OLD = Samples.HK_SIGNER;
    private static final EntrySigner NEW = NEW_KEY.signer();

    @TempDir
    private Path folder;

    private final List<Entry> stream = new ArrayList<>();

    @Test
    void theNewKeySignsAfterTheOldOneHasNamedIt() {
        say(OLD).change(OLD, NEW_KEY.certificate()).say(NEW).say(NEW);
        assertThat(received(0)).isInstanceOfSatisfying(BundleVerdict.Trusted.class, trusted -> assertThat(trusted.bundle().entries()).hasSize(4));
        assertThat(exported()).isInstanceOf(ExportVerdict.Proven.class);
    }

    @Test
    void aBundleMayEndAndBeginAtTheChange() {
        say(OLD).change(OLD, NEW_KEY.certificate()).say(NEW);
        assertThat(received(1)).isInstanceOf(BundleVerdict.Trusted.class);
        assertThat(received(2)).isInstanceOf(BundleVerdict.Trusted.class);
    }

    @Test
    void aKeyThatWasNotAnnouncedIsRefusedAlthoughTheAuthorityIssuedIt() {
        say(OLD).say(NEW);
        isRefusedEverywhere("other-key", 2);
    }

    @Test
    void theOldKeyIsRefusedAfterTheChange() {
        say(OLD).change(OLD, NEW_KEY.certificate()).say(OLD);
        isRefusedEverywhere("other-key", 3);
    }

    @Test
    void theNewKeyCannotAnnounceItself() {
        say(OLD).change(NEW, NEW_KEY.certificate()).say(NEW);
        isRefusedEverywhere("other-key", 2);
    }

    @Test
    void theOldKeyAloneGainsNothingFromAnnouncingAKeyOfItsOwnMaking() {
        SampleAuthority.Leaf selfMade = new SampleAuthority("HK").leaf();
        say(OLD).change(OLD, selfMade.certificate()).say(selfMade.signer());
        isRefusedEverywhere("wrong-authority", 3);
    }

    @Test
    void aChangeFromAnotherNumberThanTheNextIsRefused() {
        say(OLD).add(OLD, KeyChange.TYPE, data(NEW_KEY.certificate(), 4)).say(NEW);
        isRefusedEverywhere("key-change-form", 2);
    }

    @Test
    void aChangeToSomethingThatIsNoCertificateIsRefused() {
        ObjectNode data = JsonMapper.shared().createObjectNode();
        say(OLD).add(OLD, KeyChange.TYPE, data.put("certificate", "bm90aGluZw==").put("from", 3));
        isRefusedEverywhere("key-change-form", 2);
    }

    @Test
    void anEntryForAnOldNumberWithAKeyThatNeverSignedThereStopsNothing() {
        say(OLD).say(OLD);
        Entry rogue = NEW.sign(Samples.content(Samples.HK, 2, stream.getFirst().hash(), Samples.notification("別物")), Samples.NOON);
        var verdict = new BundleVerifier(Samples.TRUST).verify(Samples.HK, StreamHead.of(stream.getLast()), this::held, List.of(rogue.jws()), Samples.NOON);
        assertThat(verdict).isInstanceOfSatisfying(BundleVerdict.Rejected.class, rejected -> assertThat(rejected.why().code()).isEqualTo("other-key"));
    }

    @Test
    void whoDoesNotHoldTheEntryBeforeWaitsForIt() {
        say(OLD).say(OLD);
        var verdict = new BundleVerifier(Samples.TRUST).verify(Samples.HK, StreamHead.of(stream.getFirst()), Samples.lines(stream.subList(1, 2)), Samples.NOON);
        assertThat(verdict).isInstanceOfSatisfying(BundleVerdict.Held.class, held -> assertThat(held.why().code()).isEqualTo("unknown-key"));
    }

    @Test
    void remembersWhichKeySignsNextWithoutAskingForTheEntryAgain() {
        say(OLD).change(OLD, NEW_KEY.certificate()).say(NEW);
        BundleVerifier verifier = new BundleVerifier(Samples.TRUST);
        assertThat(verifier.verify(Samples.HK, StreamHead.EMPTY, lines(0, 2), Samples.NOON)).isInstanceOf(BundleVerdict.Trusted.class);
        assertThat(verifier.verify(Samples.HK, StreamHead.of(stream.get(1)), lines(2, 3), Samples.NOON)).isInstanceOf(BundleVerdict.Trusted.class);
    }

    private KeyChangeTests say(EntrySigner signer) {
        return add(signer, "trial.said.v1", Samples.notification("示範產品"));
    }

    private KeyChangeTests change(EntrySigner signer, X509Certificate next) {
        return add(signer, KeyChange.TYPE, data(next, stream.size() + 2));
    }

    private KeyChangeTests add(EntrySigner signer, String type, ObjectNode data) {
        Sha256 previous = stream.isEmpty() ? null : stream.getLast().hash();
        var content = new EntryContent(Samples.HK, stream.size() + 1, previous, new UUID(stream.size(), 7), Samples.NOON, type, "HK-2015-0007", new Actor("HK-FHB", "1001"), null, List.of(), data);
        stream.add(signer.sign(content, Samples.NOON));
        return this;
    }

    private static ObjectNode data(X509Certificate certificate, long from) {
        return JsonMapper.shared().createObjectNode().put("certificate", KeyChange.write(certificate)).put("from", from);
    }

    private List<String> lines(int after, int upTo) {
        return Samples.lines(stream.subList(after, upTo));
    }

    private Optional<String> held(long sequence) {
        return Optional.of(stream.get((int) sequence - 1).jws());
    }

    /// What somebody finds who holds the stream up to an entry and receives the rest.
    private BundleVerdict received(int known) {
        StreamHead head = known == 0 ? StreamHead.EMPTY : StreamHead.of(stream.get(known - 1));
        return new BundleVerifier(Samples.TRUST).verify(Samples.HK, head, this::held, lines(known, stream.size()), Samples.NOON);
    }

    private ExportVerdict exported() {
        SampleExport export = new SampleExport();
        export.put(Samples.HK, stream);
        export.attachments.clear();
        try {
            return new ExportVerifier(Samples.TRUST).verify(export.pack(folder.resolve("export.zip")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void isRefusedEverywhere(String code, int line) {
        assertThat(received(0)).isInstanceOfSatisfying(BundleVerdict.Rejected.class, rejected -> {
            assertThat(rejected.why().code()).isEqualTo(code);
            assertThat(rejected.line()).isEqualTo(line);
        });
        assertThat(exported()).isInstanceOfSatisfying(ExportVerdict.Faulty.class, faulty -> {
            assertThat(faulty.fault().code()).isEqualTo(code);
            assertThat(faulty.fault().line()).isEqualTo(line);
        });
    }
}
