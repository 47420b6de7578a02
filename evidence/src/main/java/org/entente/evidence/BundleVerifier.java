package org.entente.evidence;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Decides whether a bundle of entries from outside may be admitted to a journal. Nothing about the result depends on anything but the
/// arguments and the trust.
public final class BundleVerifier {

    /// Entries in one bundle, at most.
    public static final int MOST_ENTRIES = 2_000;
    /// Characters in one bundle, at most: 16 MiB.
    public static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    private static final int WORTH_SHARING = 8;

    private static final int KEPT = 1_000;

    private final Trust trust;
    /// By hash of an entry, the certificate whose key signs the next: it follows from the entry and saves fetching it.
    private final Map<Sha256, X509Certificate> nextCertificates = new ConcurrentHashMap<>();

    public BundleVerifier(Trust trust) {
        this.trust = trust;
    }

    /// As the longer form, where nothing but the head is known. Entries below the head that cannot be compared are held, and so are entries after a head
    /// of which this verifier cannot tell with which key the stream goes on.
    public BundleVerdict verify(StreamId stream, StreamHead known, List<String> lines, Instant now) {
        return verify(stream, known, sequence -> Optional.empty(), lines, now);
    }

    /// @param known where the stream ends here
    /// @param held  an entry at or below the known head as it was signed, to tell a repeat from a fork and whose key signs next
    /// @param lines compact JWS, in the order of their numbers
    /// @param now   the time at which certificates are judged: that of the receipt
    public BundleVerdict verify(StreamId stream, StreamHead known, Function<Long, Optional<String>> held,
            List<String> lines, Instant now) {
        if (lines.size() > MOST_ENTRIES || lines.stream().mapToLong(String::length).sum() > MOST_CHARACTERS) {
            return new BundleVerdict.Rejected(Code.BUNDLE_TOO_LARGE.failed("limits",
                    "at most " + MOST_ENTRIES + " entries and " + MOST_CHARACTERS + " characters"), 0);
        }
        var checked = (lines.size() < WORTH_SHARING ? lines.stream() : lines.parallelStream())
                .map(line -> VerifiedEntry.check(line, stream, trust, _ -> now)).toList();
        return new Chaining(stream, known, held).follow(checked);
    }

    private Optional<X509Certificate> nextCertificate(StreamHead head, Function<Long, Optional<String>> held) {
        return Optional.ofNullable(nextCertificates.get(head.hash()))
                .or(() -> held.apply(head.sequence()).map(jws -> Entry.parse(jws).nextCertificate()));
    }

    private void remember(StreamHead head, X509Certificate next) {
        if (nextCertificates.size() >= KEPT) {
            nextCertificates.clear();
        }
        nextCertificates.put(head.hash(), next);
    }

    /// Follows the chain from the known head on.
    private final class Chaining {
        private final StreamId stream;
        private final Function<Long, Optional<String>> held;
        private final Map<Long, Entry> seen = new HashMap<>();
        private final List<VerifiedEntry> fresh = new ArrayList<>();
        private final StreamHead known;
        private StreamHead head;
        private @Nullable X509Certificate signer;

        Chaining(StreamId stream, StreamHead known, Function<Long, Optional<String>> held) {
            this.stream = stream;
            this.held = held;
            this.known = known;
            this.head = known;
        }

        BundleVerdict follow(List<VerifiedEntry.Checked> lines) {
            for (int i = 0; i < lines.size(); i++) {
                BundleVerdict stop = switch (lines.get(i).finding()) {
                    case Finding.Failed failed -> new BundleVerdict.Rejected(failed, i + 1);
                    case Finding.Undecided undecided -> new BundleVerdict.Held(undecided);
                    case Finding.Passed _ -> place(lines.get(i).passed(), i + 1);
                };
                if (stop != null) {
                    return stop;
                }
            }
            if (signer != null) {
                remember(head, signer);
            }
            return new BundleVerdict.Trusted(new VerifiedBundle(stream, fresh, head));
        }

        private @Nullable BundleVerdict place(VerifiedEntry verified, int line) {
            Entry entry = verified.entry();
            long sequence = entry.content().sequence();
            if (sequence <= head.sequence()) {
                return compare(verified, sequence, line);
            }
            if (sequence > head.sequence() + 1) {
                return hold(Code.GAP, "entry " + (head.sequence() + 1) + " is not here, got " + sequence);
            }
            if (!Objects.equals(entry.content().previous(), head.hash())) {
                return new BundleVerdict.Rejected(Code.CHAIN_BROKEN.failed("chain", "entry " + sequence
                        + " names " + entry.content().previous() + " as the one before it, here it is " + head.hash()), line);
            }
            BundleVerdict stop = checkKey(entry, line);
            if (stop == null) {
                head = StreamHead.of(entry);
                seen.put(sequence, entry);
                fresh.add(verified);
            }
            return stop;
        }

        /// The first entry of a stream may be signed with any key that is good for the government; each later one with the key that the one before it leaves.
        private @Nullable BundleVerdict checkKey(Entry entry, int line) {
            if (signer == null && head.sequence() > 0) {
                Optional<X509Certificate> left = nextCertificate(head, held);
                if (left.isEmpty()) {
                    return hold(Code.UNKNOWN_KEY, "entry " + head.sequence() + " is not here to tell which key signs after it");
                }
                signer = left.get();
            }
            if (signer != null && !signer.equals(entry.certificate())) {
                return new BundleVerdict.Rejected(otherKey(entry, signer), line);
            }
            try {
                signer = entry.nextCertificate();
                return null;
            } catch (MalformedEntryException e) {
                return new BundleVerdict.Rejected(new Finding.Failed("chain", e.code(), String.valueOf(e.getMessage())), line);
            }
        }

        private @Nullable BundleVerdict compare(VerifiedEntry verified, long sequence, int line) {
            Entry other = verified.entry();
            if (sequence == known.sequence() && other.hash().equals(known.hash())) {
                return null;
            }
            Optional<Entry> here = Optional.ofNullable(seen.get(sequence)).or(() -> held.apply(sequence).map(Entry::parse));
            if (here.isEmpty()) {
                return hold(Code.UNKNOWN_REPEAT, "entry " + sequence + " lies before the known head but is not here to compare");
            }
            if (here.get().hash().equals(other.hash())) {
                return null;
            }
            return here.get().certificate().equals(other.certificate())
                    ? new BundleVerdict.Fork(stream, sequence, here.get().hash(), verified, line)
                    : new BundleVerdict.Rejected(otherKey(other, here.get().certificate()), line);
        }

        private static BundleVerdict hold(Code code, String detail) {
            return new BundleVerdict.Held(code.undecided("chain", detail));
        }

        private static Finding.Failed otherKey(Entry entry, X509Certificate expected) {
            return Code.OTHER_KEY.failed("chain", "entry " + entry.content().sequence() + " is signed with the key of certificate " + SigningCertificate.fingerprint(entry.certificate())
                    + ", the stream goes on with " + SigningCertificate.fingerprint(expected));
        }
    }
}
