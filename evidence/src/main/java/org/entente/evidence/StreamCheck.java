package org.entente.evidence;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Follows one stream of an export from its first entry to the end that the manifest states.
final class StreamCheck {

    private final Manifest.Stream expected;
    private final StreamReceipts receipts;
    private final NamedAttachments attachments;
    private final String file;
    private final Hashes hashes = new Hashes();
    private final Map<String, Long> statedBy = new TreeMap<>();
    private StreamHead head = StreamHead.EMPTY;
    /// The certificate whose key signs the next entry; none is set before the first.
    private @Nullable X509Certificate signer;
    private @Nullable Instant first;
    private @Nullable Instant last;

    StreamCheck(Manifest.Stream expected, StreamReceipts receipts, NamedAttachments attachments) {
        this.expected = expected;
        this.receipts = receipts;
        this.attachments = attachments;
        this.file = PackedFile.entries(expected.id());
    }

    void take(VerifiedEntry.Checked checked, long line) {
        if (checked.entry() == null) {
            throw ExportFaultException.of(file, line, checked.finding());
        }
        Entry entry = checked.entry().entry();
        checkPlace(entry, line);
        checkKey(entry, line);
        head = StreamHead.of(entry);
        hashes.add(entry.hash());
        attachments.found(entry.hash());
        receipts.compare(head);
        remember(entry.content(), line);
    }

    private void checkPlace(Entry entry, long line) {
        long sequence = entry.content().sequence();
        if (sequence <= head.sequence()) {
            throw hashes.get(sequence).equals(entry.hash())
                    ? fault(Code.ENTRY_REPEATED, line, "entry " + sequence + " stands here again")
                    : fault(Code.FORK, line, "a second entry " + sequence + ": " + entry.hash() + " beside " + hashes.get(sequence));
        }
        if (sequence > head.sequence() + 1) {
            throw fault(Code.ENTRY_MISSING, line, "entry " + (head.sequence() + 1) + " is missing: here stands " + sequence);
        }
        if (!Objects.equals(entry.content().previous(), head.hash())) {
            throw fault(Code.CHAIN_BROKEN, line, "entry " + sequence + " follows another entry " + head.sequence() + " than the one before it");
        }
        if (sequence > expected.head().sequence()) {
            throw fault(Code.HEAD_DIFFERS, line, "the manifest says that the stream ends at " + expected.head().sequence());
        }
    }

    private void checkKey(Entry entry, long line) {
        if (signer != null && !signer.equals(entry.certificate())) {
            throw fault(Code.OTHER_KEY, line, "signed with the key of certificate " + SigningCertificate.fingerprint(entry.certificate())
                    + ", the entry before it leaves " + SigningCertificate.fingerprint(signer));
        }
        try {
            signer = entry.nextCertificate();
        } catch (MalformedEntryException e) {
            throw new ExportFaultException(file, line, e.code(), String.valueOf(e.getMessage()));
        }
    }

    private void remember(EntryContent content, long line) {
        first = first == null ? content.time() : first;
        last = content.time();
        statedBy.merge(content.actor().organisation(), 1L, Long::sum);
        attachments.collect(content.data(), file, line);
    }

    /// To be called when all are taken.
    void end() {
        if (head.sequence() < expected.head().sequence()) {
            throw fault(Code.TAIL_CUT, 0, "ends at entry " + head.sequence() + ", the manifest says " + expected.head().sequence());
        }
        if (!head.equals(expected.head())) {
            throw fault(Code.HEAD_DIFFERS, head.sequence(), "the manifest says that the last entry is " + expected.head().hash());
        }
        receipts.compareEnd(head);
    }

    ExportVerdict.StreamSummary summary() {
        return new ExportVerdict.StreamSummary(expected.id(), head.sequence(), first, last, Collections.unmodifiableMap(statedBy), receipts.acknowledgements());
    }

    private ExportFaultException fault(Code code, long line, String detail) {
        return new ExportFaultException(file, line, code.toString(), detail);
    }

    /// The hashes of all entries so far, 32 bytes each.
    private static final class Hashes {
        private static final int LENGTH = 32;
        private byte[] bytes = new byte[1_024 * LENGTH];
        private int count;

        void add(Sha256 hash) {
            if ((count + 1) * LENGTH > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            System.arraycopy(hash.bytes(), 0, bytes, count++ * LENGTH, LENGTH);
        }

        Sha256 get(long sequence) {
            int from = (int) (sequence - 1) * LENGTH;
            return Sha256.ofDigest(Arrays.copyOfRange(bytes, from, from + LENGTH));
        }
    }
}
