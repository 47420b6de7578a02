package org.entente.evidence;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An entry whose form and signature were checked and whose certificate was good for the stream's government. Only this package can construct one.
public final class VerifiedEntry {

    private final Entry entry;
    private final Instant judgedAt;

    private VerifiedEntry(Entry entry, Instant judgedAt) {
        this.entry = entry;
        this.judgedAt = judgedAt;
    }

    /// An entry that passed, or the first thing that did not.
    record Checked(@Nullable VerifiedEntry entry, Finding finding) {

        VerifiedEntry passed() {
            if (entry == null) {
                throw new IllegalStateException("Not passed: " + finding);
            }
            return entry;
        }
    }

    /// Checks, in this order: format, the stream it belongs to, signature, certificate at the time that the entry is given.
    static Checked check(String jws, StreamId stream, Trust trust, Function<Entry, Instant> time) {
        try {
            Entry entry = Entry.parse(jws);
            return check(entry, stream, trust, time.apply(entry));
        } catch (MalformedEntryException e) {
            return new Checked(null, new Finding.Failed("format", e.code(), String.valueOf(e.getMessage())));
        }
    }

    private static Checked check(Entry entry, StreamId stream, Trust trust, Instant at) {
        if (!entry.content().stream().equals(stream)) {
            return new Checked(null, Code.OTHER_STREAM.failed("stream", "belongs to " + entry.content().stream()));
        }
        if (!entry.signatureFits()) {
            return new Checked(null, Code.SIGNATURE_WRONG.failed("signature", "entry " + entry.content().sequence()
                    + " of " + stream + " was changed or signed with another key"));
        }
        Finding certificate = trust.judge(stream.government(), entry.certificate(), at);
        return new Checked(certificate instanceof Finding.Passed ? new VerifiedEntry(entry, at) : null, certificate);
    }

    public Entry entry() {
        return entry;
    }

    /// The hash of the certificate that signed it.
    public Sha256 certificateFingerprint() {
        return SigningCertificate.fingerprint(entry.certificate());
    }

    /// The time at which the certificate was found good.
    public Instant judgedAt() {
        return judgedAt;
    }
}
