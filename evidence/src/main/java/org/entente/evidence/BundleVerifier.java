package org.entente.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private final Trust trust;

    public BundleVerifier(Trust trust) {
        this.trust = trust;
    }

    /// As the longer form, where nothing but the head is known. Entries below the head that cannot be compared are held.
    public BundleVerdict verify(StreamId stream, StreamHead known, List<String> lines, Instant now) {
        return verify(stream, known, sequence -> Optional.empty(), lines, now);
    }

    /// @param known     where the stream ends here
    /// @param knownHash the hash of an entry at or below the known head, to tell a repeat from a fork
    /// @param lines     compact JWS, in the order of their numbers
    /// @param now       the time at which certificates are judged: that of the receipt
    public BundleVerdict verify(StreamId stream, StreamHead known, Function<Long, Optional<Sha256>> knownHash,
            List<String> lines, Instant now) {
        if (lines.size() > MOST_ENTRIES || lines.stream().mapToLong(String::length).sum() > MOST_CHARACTERS) {
            return new BundleVerdict.Rejected(Code.BUNDLE_TOO_LARGE.failed("limits",
                    "at most " + MOST_ENTRIES + " entries and " + MOST_CHARACTERS + " characters"), 0);
        }
        var checked = (lines.size() < WORTH_SHARING ? lines.stream() : lines.parallelStream())
                .map(line -> VerifiedEntry.check(line, stream, trust, _ -> now)).toList();
        return new Chaining(stream, known, knownHash).follow(checked);
    }

    /// Follows the chain from the known head on.
    private static final class Chaining {
        private final StreamId stream;
        private final Function<Long, Optional<Sha256>> knownHash;
        private final Map<Long, Sha256> seen = new HashMap<>();
        private final List<VerifiedEntry> fresh = new ArrayList<>();
        private StreamHead head;

        Chaining(StreamId stream, StreamHead known, Function<Long, Optional<Sha256>> knownHash) {
            this.stream = stream;
            this.knownHash = knownHash;
            this.head = known;
            if (known.hash() != null) {
                seen.put(known.sequence(), known.hash());
            }
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
            return new BundleVerdict.Trusted(new VerifiedBundle(stream, fresh, head));
        }

        private @Nullable BundleVerdict place(VerifiedEntry verified, int line) {
            Entry entry = verified.entry();
            long sequence = entry.content().sequence();
            if (sequence <= head.sequence()) {
                return compare(verified, sequence, line);
            }
            if (sequence > head.sequence() + 1) {
                return held(Code.GAP, "entry " + (head.sequence() + 1) + " is not here, got " + sequence);
            }
            if (!Objects.equals(entry.content().previous(), head.hash())) {
                return new BundleVerdict.Rejected(Code.CHAIN_BROKEN.failed("chain", "entry " + sequence
                        + " names " + entry.content().previous() + " as the one before it, here it is " + head.hash()), line);
            }
            head = StreamHead.of(entry);
            seen.put(sequence, entry.hash());
            fresh.add(verified);
            return null;
        }

        private @Nullable BundleVerdict compare(VerifiedEntry verified, long sequence, int line) {
            Sha256 known = Optional.ofNullable(seen.get(sequence)).or(() -> knownHash.apply(sequence)).orElse(null);
            if (known == null) {
                return held(Code.UNKNOWN_REPEAT, "entry " + sequence + " lies before the known head but is not here to compare");
            }
            return known.equals(verified.entry().hash()) ? null
                    : new BundleVerdict.Fork(stream, sequence, known, verified, line);
        }

        private static BundleVerdict held(Code code, String detail) {
            return new BundleVerdict.Held(code.undecided("chain", detail));
        }
    }
}
