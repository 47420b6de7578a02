package org.entente.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// An export that tests can spoil before it is packed and signed: what somebody with a good key, but bad intentions, could make.
final class SampleExport {

    static final Instant MADE_AT = Samples.NOON.plusSeconds(3_600);
    static final byte[] PHOTO = "示範相片".getBytes(StandardCharsets.UTF_8);
    static final Sha256 PHOTO_HASH = Sha256.of(PHOTO);

    final Map<StreamId, List<String>> entries = new LinkedHashMap<>();
    final Map<StreamId, List<String>> receipts = new LinkedHashMap<>();
    final Map<StreamId, StreamHead> heads = new LinkedHashMap<>();
    final Map<Sha256, byte[]> attachments = new LinkedHashMap<>();
    final List<ErasedPart> erased = new ArrayList<>();
    final Map<String, byte[]> furtherFiles = new LinkedHashMap<>();
    EntrySigner signer = Samples.HK_SIGNER;
    String madeBy = "HK";

    /// Hong Kong's five entries, acknowledged by Guangdong up to 3 and then to 5, and two of Guangdong's; the first names a photo.
    SampleExport() {
        List<Entry> hk = withPhoto(Samples.HK, Samples.HK_SIGNER, 5);
        List<Entry> gd = Samples.chain(Samples.GD, Samples.GD_SIGNER, 2);
        put(Samples.HK, hk);
        put(Samples.GD, gd);
        acknowledge(Samples.GD_SIGNER, "GD", hk.get(2), 600);
        acknowledge(Samples.GD_SIGNER, "GD", hk.get(4), 1_200);
        acknowledge(Samples.HK_SIGNER, "HK", gd.get(1), 900);
        attachments.put(PHOTO_HASH, PHOTO);
    }

    void put(StreamId stream, List<Entry> chain) {
        entries.put(stream, new ArrayList<>(Samples.lines(chain)));
        receipts.put(stream, new ArrayList<>());
        heads.put(stream, StreamHead.of(chain.getLast()));
    }

    void acknowledge(EntrySigner receiver, String government, Entry head, long secondsAfterNoon) {
        EntryContent content = head.content();
        receipts.get(content.stream()).add(receiver.signReceipt(new Receipt(content.stream(), content.sequence(), head.hash(),
                government, Samples.NOON.plusSeconds(secondsAfterNoon))));
    }

    static List<Entry> withPhoto(StreamId stream, EntrySigner signer, int length) {
        List<Entry> chain = new ArrayList<>();
        Sha256 previous = null;
        for (int sequence = 1; sequence <= length; sequence++) {
            ObjectNode data = Samples.notification("示範產品" + sequence);
            if (sequence == 1) {
                data.putObject("product").putArray("attachments").addObject()
                        .put("sha256", PHOTO_HASH.hex()).put("mediaType", "image/jpeg").put("length", PHOTO.length);
            }
            Entry entry = signer.sign(Samples.content(stream, sequence, previous, data), Samples.NOON.plusSeconds(sequence));
            chain.add(entry);
            previous = entry.hash();
        }
        return chain;
    }

    /// Packs it as it stands, whatever it is, with a manifest that covers every file.
    Path pack(Path target) {
        try (ZipWriter zip = new ZipWriter(target)) {
            List<PackedFile> files = new ArrayList<>();
            for (StreamId stream : entries.keySet()) {
                files.add(zip.add(PackedFile.entries(stream), out -> out.write(text(entries.get(stream)))));
                files.add(zip.add(PackedFile.receipts(stream), out -> out.write(text(receipts.get(stream)))));
            }
            for (var attachment : attachments.entrySet()) {
                files.add(zip.add(PackedFile.attachment(attachment.getKey()), out -> out.write(attachment.getValue())));
            }
            for (var file : furtherFiles.entrySet()) {
                files.add(zip.add(file.getKey(), out -> out.write(file.getValue())));
            }
            List<Manifest.Stream> streams = heads.entrySet().stream().map(e -> new Manifest.Stream(e.getKey(), e.getValue())).toList();
            byte[] manifest = new Manifest("food-safety", madeBy, MADE_AT, streams, files, erased).payload();
            String jws = signer.sign(SignedKind.MANIFEST, manifest, MADE_AT).text();
            zip.add(PackedFile.MANIFEST, out -> out.write(jws.getBytes(StandardCharsets.US_ASCII)));
            zip.finish();
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Packs it with the writer that a node uses.
    Path write(Path target) {
        try (ExportWriter writer = new ExportWriter(target, "food-safety")) {
            for (StreamId stream : entries.keySet()) {
                writer.stream(stream, entries.get(stream).iterator(), receipts.get(stream).iterator());
            }
            for (var attachment : attachments.entrySet()) {
                writer.attachment(attachment.getKey(), attachment.getValue().length, new ByteArrayInputStream(attachment.getValue()));
            }
            erased.forEach(writer::erased);
            writer.finish(madeBy, signer, MADE_AT);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").reduce("", String::concat).getBytes(StandardCharsets.US_ASCII);
    }
}
