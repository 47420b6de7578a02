package org.entente.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.evidence.BundleVerdict;
import org.entente.evidence.BundleVerifier;
import org.entente.evidence.Entry;
import org.entente.evidence.Finding;
import org.entente.evidence.Sha256;
import org.entente.evidence.SignedReceipt;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.evidence.Trust;
import org.jspecify.annotations.Nullable;

/// Compares both sides entry by entry, and each with what its node had said: number, hash, order, receipts, and what the views made of them.
final class Audit {

    static final Duration TO_SETTLE = Duration.ofSeconds(180);

    private static final int PAGE = 500;

    private final Ground ground;
    private final Findings findings;
    private final Set<String> titles = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    Audit(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
    }

    /// To be run when nobody states anything any more.
    void run() throws IOException, InterruptedException {
        settle();
        compare();
    }

    void compare() throws IOException {
        for (Site owner : ground.sites()) {
            Site peer = ground.other(owner);
            for (StreamId stream : streams(owner, peer)) {
                compare(owner, peer, stream);
                receipts(owner, peer, stream);
            }
        }
        compareViews();
        findings.wronglyAccepted(ground.macao().foreignEntries(ground.guangdong().books()));
    }

    /// Lets both sides finish; what they do not finish is found afterwards.
    private void settle() throws InterruptedException {
        try {
            Patience.await("Everything receipted", TO_SETTLE, () -> ground.sites().stream().allMatch(this::isFinished));
        } catch (Patience.ImpatientException e) {
            findings.failed(String.valueOf(e.getMessage()));
        }
    }

    private boolean isFinished(Site owner) {
        Site peer = ground.other(owner);
        Map<StreamId, StreamHead> there = peer.books().heads();
        return owner.books().unapplied() == 0 && peer.books().unapplied() == 0 && owner.books().heads().entrySet().stream().filter(own -> isOf(owner, own.getKey()))
                .allMatch(own -> own.getValue().equals(there.get(own.getKey())) && owner.books().receiptedBy(peer.government(), own.getKey()) == own.getValue().sequence());
    }

    private static Set<StreamId> streams(Site owner, Site peer) {
        Set<StreamId> streams = new TreeSet<>(Comparator.comparing(StreamId::source));
        List.of(owner, peer).forEach(site -> site.books().heads().keySet().stream().filter(stream -> isOf(owner, stream)).forEach(streams::add));
        streams.addAll(owner.said().keySet());
        return streams;
    }

    private static boolean isOf(Site owner, StreamId stream) {
        return stream.government().equals(owner.government().code());
    }

    private void compare(Site owner, Site peer, StreamId stream) throws IOException {
        Map<Long, String> said = owner.said().getOrDefault(stream, Map.of());
        long last = Math.max(Math.max(owner.books().head(stream).sequence(), peer.books().head(stream).sequence()), said.keySet().stream().max(Long::compare).orElse(0L));
        Walk here = new Walk(owner, stream);
        Walk there = new Walk(peer, stream);
        for (long after = 0; after < last; after += PAGE) {
            Map<Long, Books.Line> held = here.page(after);
            Map<Long, Books.Line> delivered = there.page(after);
            for (long number = after + 1; number <= Math.min(last, after + PAGE); number++) {
                compare(held.get(number), delivered.get(number), said.get(number));
            }
        }
        findings.sent(last);
    }

    private void compare(Books.@Nullable Line held, Books.@Nullable Line delivered, @Nullable String said) {
        if (held == null || delivered == null) {
            findings.lost(1);
            return;
        }
        if (!held.jws().equals(delivered.jws())) {
            findings.wronglyAccepted(1);
        } else if (said != null && !Sha256.ofAscii(held.jws()).hex().equals(said)) {
            // Another entry stands where one was said to be on record.
            findings.lost(1);
        }
        var content = Entry.parse(held.jws()).content();
        String title = content.data().path("content").path("title").path("text").asString("");
        if (!ids.add(content.id().toString()) || !title.isEmpty() && !titles.add(title)) {
            findings.duplicated(1);
        }
    }

    /// One side's form of one stream, read from its beginning: verified as a peer would, and in the order in which it was stored and applied.
    private final class Walk {

        private final Site site;
        private final StreamId stream;
        private final BundleVerifier verifier;
        private StreamHead reached = StreamHead.EMPTY;
        private long position;
        private long applied;

        Walk(Site site, StreamId stream) throws IOException {
            this.site = site;
            this.stream = stream;
            this.verifier = new BundleVerifier(site.home().keys().trust());
        }

        Map<Long, Books.Line> page(long after) {
            List<Books.Line> lines = site.books().between(stream, after, after + PAGE);
            lines.forEach(this::order);
            verify(lines.stream().map(Books.Line::jws).toList());
            return lines.stream().collect(Collectors.toMap(Books.Line::sequence, Function.identity()));
        }

        private void order(Books.Line line) {
            if (line.position() <= position || line.applied() <= applied) {
                findings.outOfOrder(1);
            }
            position = line.position();
            applied = line.applied();
        }

        private void verify(List<String> lines) {
            if (!lines.isEmpty()) {
                switch (verifier.verify(stream, reached, this::held, lines, Instant.now())) {
                    case BundleVerdict.Trusted trusted -> reached = trusted.bundle().head();
                    case BundleVerdict.Rejected rejected -> wrong(lines, rejected.why().code());
                    case BundleVerdict.Held held -> wrong(lines, held.why().code());
                    case BundleVerdict.Fork fork -> wrong(lines, "fork");
                }
            }
        }

        private Optional<String> held(long number) {
            return site.books().entries(stream, number - 1, number).stream().findFirst();
        }

        private void wrong(List<String> lines, String code) {
            findings.wronglyAccepted(1);
            findings.failed("the entries of " + stream + " up to " + Entry.parse(lines.getLast()).content().sequence() + " at " + site.government() + " do not verify: " + code);
        }
    }

    private void receipts(Site owner, Site peer, StreamId stream) throws IOException {
        Trust trust = owner.home().keys().trust();
        long covered = 0;
        for (Books.Acknowledged each : owner.books().receiptsBy(peer.government(), stream)) {
            SignedReceipt signed = SignedReceipt.parse(each.jws());
            boolean good = signed.receipt().head().hex().equals(each.held()) && signed.verify(trust, Instant.now()) instanceof Finding.Passed;
            if (good) {
                covered = Math.max(covered, signed.receipt().upTo());
            } else {
                findings.failed("the receipt of " + peer.government() + " up to entry " + signed.receipt().upTo() + " of " + stream + " does not hold");
            }
        }
        findings.unreceipted(Math.max(0, owner.books().head(stream).sequence() - covered));
    }

    private void compareViews() {
        Map<String, String> here = ground.hongKong().books().views();
        Map<String, String> there = ground.guangdong().books().views();
        here.forEach((table, sum) -> {
            if (!sum.equals(there.get(table))) {
                findings.failed("the views differ: " + table + " has " + sum + " in Hong Kong and " + there.get(table) + " in Guangdong");
            }
        });
    }
}
