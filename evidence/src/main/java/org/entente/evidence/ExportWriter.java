package org.entente.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/// Writes an export: a plain zip with whole streams, their receipts and their attachments, and a signed manifest that states every stream's end and
/// covers every byte. The calls come in this order: streams, attachments, erased parts, {@link #finish}. The file appears under its
/// name only when it is complete; closing earlier leaves nothing.
public final class ExportWriter implements AutoCloseable {

    private final Path target;
    private final Path partial;
    private final String agreement;
    private final ZipWriter zip;
    private final List<Manifest.Stream> streams = new ArrayList<>();
    private final List<PackedFile> files = new ArrayList<>();
    private final List<ErasedPart> erased = new ArrayList<>();

    /// @param target where the export shall stand; an older file of this name is replaced
    public ExportWriter(Path target, String agreement) throws IOException {
        this.target = target;
        this.partial = target.resolveSibling(target.getFileName() + ".part");
        this.agreement = agreement;
        this.zip = new ZipWriter(partial);
    }

    /// Adds one whole stream, from its first entry on.
    ///
    /// @param entries  compact JWS, in order, without gaps
    /// @param receipts compact JWS, every government's receipts for this stream
    /// @throws IllegalStateException  if the entries do not form one chain from number 1: such an export would not verify
    /// @throws ExportTooLargeException above 65,534 files or 4 GiB in all
    public void stream(StreamId stream, Iterator<String> entries, Iterator<String> receipts) throws IOException {
        Tail tail = new Tail(stream);
        files.add(zip.add(PackedFile.entries(stream), out -> {
            while (entries.hasNext()) {
                writeLine(out, tail.next(entries.next()));
            }
        }));
        files.add(zip.add(PackedFile.receipts(stream), out -> {
            while (receipts.hasNext()) {
                writeLine(out, receipts.next());
            }
        }));
        streams.add(new Manifest.Stream(stream, tail.head));
    }

    /// Adds the bytes of an attachment that an entry names.
    ///
    /// @throws IllegalStateException if they are not the ones that the hash and length name
    public void attachment(Sha256 hash, long length, InputStream content) throws IOException {
        PackedFile file = zip.add(PackedFile.attachment(hash), content::transferTo);
        if (!file.sha256().equals(hash) || file.length() != length) {
            throw new IllegalStateException("Stored attachment " + hash + " has other bytes: " + file);
        }
        files.add(file);
    }

    /// States that an attachment cannot be added because it was erased.
    public void erased(ErasedPart part) {
        erased.add(part);
    }

    /// Signs the manifest and puts the export in its place. There must be at least one stream.
    ///
    /// @param madeBy the government whose key signs
    /// @param madeAt certificates of entries that nobody has acknowledged will be judged at this time
    public void finish(String madeBy, EntrySigner signer, Instant madeAt) throws IOException {
        byte[] manifest = new Manifest(agreement, madeBy, madeAt, streams, files, erased).payload();
        Jws jws = signer.sign(SignedKind.MANIFEST, manifest, madeAt);
        zip.add(PackedFile.MANIFEST, out -> out.write(jws.text().getBytes(StandardCharsets.US_ASCII)));
        zip.finish();
        zip.close();
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(partial);
    }

    private static void writeLine(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.US_ASCII));
        out.write('\n');
    }

    /// Follows the chain while it is written.
    private static final class Tail {
        private final StreamId stream;
        private StreamHead head = StreamHead.EMPTY;

        Tail(StreamId stream) {
            this.stream = stream;
        }

        String next(String jws) {
            Entry entry = Entry.parse(jws);
            EntryContent content = entry.content();
            if (!content.stream().equals(stream) || content.sequence() != head.sequence() + 1
                    || !Objects.equals(content.previous(), head.hash())) {
                throw new IllegalStateException("Entry " + content.sequence() + " of " + content.stream()
                        + " does not follow entry " + head.sequence() + " of " + stream);
            }
            head = StreamHead.of(entry);
            return jws;
        }
    }
}
