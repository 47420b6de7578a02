package org.entente.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.entente.evidence.ErasedPart;
import org.entente.evidence.ExportWriter;
import org.entente.evidence.NamedAttachment;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.journal.Attachments;
import org.entente.journal.Erasure;
import org.entente.journal.Erasures;
import org.entente.journal.Journal;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Writes what this node can prove about an agreement into one file that an auditor checks without the node: every stream held here, the receipts for it, the attachments, and a
/// manifest signed with this node's key.
@Component
public class Exports {

    private static final int PAGE = 1_000;

    private final Journal journal;
    private final Attachments attachments;
    private final Erasures erasures;
    private final Receipts receipts;
    private final ThisNode node;
    private final Clock clock;

    Exports(Journal journal, Attachments attachments, Erasures erasures, Receipts receipts, ThisNode node, Clock clock) {
        this.journal = journal;
        this.attachments = attachments;
        this.erasures = erasures;
        this.receipts = receipts;
        this.node = node;
        this.clock = clock;
    }

    /// What came of an export.
    public sealed interface Outcome {

        /// @param entries     of all streams together
        /// @param attachments how many are in the file
        record Written(Path file, long entries, int attachments) implements Outcome {}

        /// No entry is on record under the agreement.
        record NothingOnRecord(String agreement) implements Outcome {}

        /// Attachments that entries name have not arrived here yet; without them the export would prove nothing. Try again when they have.
        record AttachmentsOnTheirWay(List<Sha256> missing) implements Outcome {

            public AttachmentsOnTheirWay {
                missing = List.copyOf(missing);
            }
        }
    }

    /// Writes the export as the journal stands now; the file appears only when it is whole.
    ///
    /// @param progress is told now and then how many entries have been written
    /// @throws org.entente.evidence.ExportTooLargeException above 65,534 files or 4 GiB
    public Outcome write(String agreement, Path file, LongConsumer progress) throws IOException {
        SortedMap<StreamId, StreamHead> streams = new TreeMap<>(Comparator.comparing(StreamId::source));
        journal.heads().forEach((stream, head) -> {
            if (stream.agreement().equals(agreement) && head.sequence() > 0) {
                streams.put(stream, head);
            }
        });
        if (streams.isEmpty()) {
            return new Outcome.NothingOnRecord(agreement);
        }
        Map<Sha256, NamedAttachment> named = named(streams);
        List<Sha256> missing = named.keySet().stream().filter(each -> !attachments.holds(each) && !attachments.isErased(each)).toList();
        return missing.isEmpty() ? write(agreement, file, streams, named, progress) : new Outcome.AttachmentsOnTheirWay(missing);
    }

    private Map<Sha256, NamedAttachment> named(SortedMap<StreamId, StreamHead> streams) {
        Map<Sha256, NamedAttachment> named = new LinkedHashMap<>();
        streams.forEach((stream, head) -> attachments.named(stream, 0, head.sequence()).forEach(each -> named.putIfAbsent(each.sha256(), each)));
        return named;
    }

    private Outcome write(String agreement, Path file, SortedMap<StreamId, StreamHead> streams, Map<Sha256, NamedAttachment> named, LongConsumer progress) throws IOException {
        try (ExportWriter writer = new ExportWriter(file, agreement)) {
            long entries = 0;
            for (Map.Entry<StreamId, StreamHead> each : streams.entrySet()) {
                long before = entries;
                writer.stream(each.getKey(), new Walk(each.getKey(), each.getValue().sequence(), done -> progress.accept(before + done)),
                        receipts.all(each.getKey(), each.getValue().sequence()).iterator());
                entries += each.getValue().sequence();
            }
            int included = 0;
            for (NamedAttachment each : named.values()) {
                included += add(each, streams.keySet(), writer);
            }
            writer.finish(node.government().code(), node.signer(), clock.instant());
            return new Outcome.Written(file, entries, included);
        }
    }

    private int add(NamedAttachment named, Set<StreamId> streams, ExportWriter writer) throws IOException {
        if (attachments.isErased(named.sha256())) {
            writer.erased(new ErasedPart(named.sha256(), erasures.of(named.sha256()).filter(each -> streams.contains(each.stream())).map(Erasure::statedBy).orElse(null)));
            return 0;
        }
        try (InputStream bytes = attachments.open(named.sha256())) {
            writer.attachment(named.sha256(), named.length(), bytes);
        }
        return 1;
    }

    /// A stream from its first entry to one that was its last when the export began.
    private final class Walk implements Iterator<String> {

        private final StreamId stream;
        private final long last;
        private final LongConsumer progress;
        private final Deque<String> page = new ArrayDeque<>();
        private long given;

        Walk(StreamId stream, long last, LongConsumer progress) {
            this.stream = stream;
            this.last = last;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            return given < last;
        }

        @Override
        public String next() {
            if (page.isEmpty()) {
                page.addAll(journal.after(stream, given, PAGE));
                progress.accept(given);
            }
            given++;
            return page.removeFirst();
        }
    }
}
