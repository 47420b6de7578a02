package org.entente.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All receipts for one stream of an export: who acknowledged which entry, and when first.
final class StreamReceipts {

    private final StreamId stream;
    private final String file;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Long, List<Line>> byEntry = new HashMap<>();
    /// By number of an entry: when a peer first acknowledged it or a later one.
    private final NavigableMap<Long, Instant> firstCovered = new TreeMap<>();

    private record Line(Receipt receipt, long number) {}

    record Checked(@Nullable Receipt receipt, Finding finding) {}

    StreamReceipts(StreamId stream, String file) {
        this.stream = stream;
        this.file = file;
    }

    /// Checks a receipt on its own; the receiver's certificate is judged at the time the receiver states.
    static Checked check(String jws, Trust trust) {
        try {
            SignedReceipt signed = SignedReceipt.parse(jws);
            return new Checked(signed.receipt(), signed.verify(trust, signed.receipt().receivedAt()));
        } catch (MalformedEntryException e) {
            return new Checked(null, new Finding.Failed("format", e.code(), String.valueOf(e.getMessage())));
        }
    }

    void take(Checked checked, long number) {
        Receipt receipt = checked.receipt();
        if (receipt == null || !(checked.finding() instanceof Finding.Passed)) {
            throw ExportFaultException.of(file, number, checked.finding());
        }
        if (!receipt.stream().equals(stream)) {
            throw fault(Code.OTHER_STREAM, number, "acknowledges " + receipt.stream());
        }
        lines.add(new Line(receipt, number));
        byEntry.computeIfAbsent(receipt.upTo(), _ -> new ArrayList<>()).add(lines.getLast());
    }

    /// To be called when all are taken.
    void arrange() {
        lines.sort(Comparator.comparingLong((Line line) -> line.receipt().upTo()).reversed());
        Instant earliest = Instant.MAX;
        for (Line line : lines) {
            Receipt receipt = line.receipt();
            if (!receipt.receiver().equals(stream.government())) {
                earliest = receipt.receivedAt().isBefore(earliest) ? receipt.receivedAt() : earliest;
                firstCovered.put(receipt.upTo(), earliest);
            }
        }
    }

    /// When another government first acknowledged the entry with this number.
    Optional<Instant> coveredAt(long sequence) {
        return Optional.ofNullable(firstCovered.ceilingEntry(sequence)).map(Map.Entry::getValue);
    }

    /// Compares every receipt that names this entry as the head with the entry.
    void compare(StreamHead head) {
        for (Line line : byEntry.getOrDefault(head.sequence(), List.of())) {
            if (!line.receipt().head().equals(head.hash())) {
                throw fault(Code.RECEIPT_OTHER_HEAD, line.number(), line.receipt().receiver() + " holds another entry "
                        + head.sequence() + " of " + stream + " than this export");
            }
        }
    }

    void compareEnd(StreamHead end) {
        lines.stream().filter(line -> line.receipt().upTo() > end.sequence()).findFirst().ifPresent(line -> {
            throw fault(Code.RECEIPT_BEYOND_END, line.number(), line.receipt().receiver() + " acknowledged entry "
                    + line.receipt().upTo() + " of " + stream + ", the export ends at " + end.sequence());
        });
    }

    List<ExportVerdict.Acknowledgement> acknowledgements() {
        TreeMap<String, ExportVerdict.Acknowledgement> furthest = new TreeMap<>();
        for (Line line : lines) {
            Receipt r = line.receipt();
            furthest.merge(r.receiver(), new ExportVerdict.Acknowledgement(r.receiver(), r.upTo(), r.receivedAt()),
                    (a, b) -> b.upTo() == a.upTo() && b.at().isBefore(a.at()) ? b : a);
        }
        return List.copyOf(furthest.values());
    }

    private ExportFaultException fault(Code code, long line, String detail) {
        return new ExportFaultException(file, line, code.toString(), detail);
    }
}
