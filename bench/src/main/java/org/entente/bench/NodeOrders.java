package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.exchange.Exports;
import org.entente.foodsafety.Notifications;
import org.entente.journal.ArrivingAttachments;
import org.entente.journal.Attachments;
import org.entente.journal.Journal;
import org.entente.journal.Rebuild;
import org.entente.party.ThisNode;
import org.springframework.context.ApplicationContext;

/// What a node can be ordered to do besides sending documents, to see how it bears growth.
final class NodeOrders {

    /// Sends until the node's stream has so many entries.
    static final String FILL = "fill";
    /// Computes the views anew; answers with {@link Took}.
    static final String REBUILD = "rebuild";
    /// Writes the evidence to a file; answers with {@link Took}.
    static final String EXPORT = "export";
    /// Stores an attachment of so many bytes that nobody can compress, and names it in a notification; answers with its hash.
    static final String ATTACH = "attach";
    /// How many bytes of an attachment are here.
    static final String ARRIVED = "arrived";
    /// The most heap that was in use, in bytes.
    static final String HEAP = "heap";

    private static final int FILLERS = 256;
    private static final Duration A_WHILE = Duration.ofSeconds(2);

    private final ApplicationContext node;
    private final Submitters submitters;

    NodeOrders(ApplicationContext node, Submitters submitters) {
        this.node = node;
        this.submitters = submitters;
    }

    /// How many entries a task went through, and how long it took.
    record Took(long entries, double seconds) {

        double perSecond() {
            return entries / seconds;
        }
    }

    Map<String, Orders.Order> known() {
        return Map.of(FILL, entries -> fill(Long.parseLong(entries)), REBUILD, nothing -> rebuild(), EXPORT, this::export, ATTACH, bytes -> attach(Long.parseLong(bytes)),
                ARRIVED, hash -> Long.toString(node.getBean(ArrivingAttachments.class).arrived(new Sha256(hash))), HEAP, nothing -> Long.toString(mostHeap()));
    }

    private String fill(long entries) throws InterruptedException {
        StreamId own = new StreamId(node.getBean(ThisNode.class).government().code(), Notifications.AGREEMENT);
        Journal journal = node.getBean(Journal.class);
        while (journal.head(own).sequence() < entries) {
            submitters.run(new Trial(DocumentSize.KB_2, Load.of(FILLERS), Duration.ZERO, A_WHILE, Duration.ZERO));
        }
        return Long.toString(journal.head(own).sequence());
    }

    private String rebuild() {
        long begun = System.nanoTime();
        long entries = node.getBean(Rebuild.class).run(done -> {});
        return took(entries, begun);
    }

    private String export(String file) throws IOException {
        long begun = System.nanoTime();
        return switch (node.getBean(Exports.class).write(Notifications.AGREEMENT, Path.of(file), done -> {})) {
            case Exports.Outcome.Written written -> took(written.entries(), begun);
            case Exports.Outcome.NothingOnRecord nothing -> throw new IOException("Nothing is on record");
            case Exports.Outcome.AttachmentsOnTheirWay missing -> throw new IOException("Attachments are on their way");
        };
    }

    private String attach(long bytes) throws Exception {
        Attachments.Stored stored;
        try (InputStream noise = new Noise(bytes)) {
            stored = node.getBean(Attachments.class).store(noise, bytes);
        }
        new NodeLine(node).name(stored);
        return stored.hash().hex();
    }

    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static String took(long entries, long begun) {
        return Orders.write(new Took(entries, (System.nanoTime() - begun) / 1e9));
    }

    /// So many bytes without sense.
    private static final class Noise extends InputStream {

        private final Random random = new Random(7);
        private long left;

        Noise(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left <= 0) {
                return -1;
            }
            byte[] drawn = new byte[(int) Math.min(most, left)];
            random.nextBytes(drawn);
            System.arraycopy(drawn, 0, into, from, drawn.length);
            left -= drawn.length;
            return drawn.length;
        }
    }
}
