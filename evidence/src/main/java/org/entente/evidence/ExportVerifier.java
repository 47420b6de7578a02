package org.entente.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/// Checks an export offline, without the node that made it, and names the first thing that is wrong. In this order: whether it is a
/// zip, the manifest and its signer, the list of files, then each stream (receipts, then entry by entry), then the attachments, and last
/// the bytes of the zip that belong to no file.
///
/// Uses all cores and little memory: some 64 bytes for each entry. Limits are those of the format: 4 GiB, 65,534 files, 256 KiB for an
/// entry, 16 KiB for a receipt, 32 MiB for the manifest.
public final class ExportVerifier {

    private final Trust trust;
    private final LongConsumer progress;

    public ExportVerifier(Trust trust) {
        this(trust, _ -> {});
    }

    /// @param progress is told now and then how many entries have been checked so far
    public ExportVerifier(Trust trust, LongConsumer progress) {
        this.trust = trust;
        this.progress = progress;
    }

    /// @throws IOException if the file cannot be read; whatever is in it leads to a verdict
    public ExportVerdict verify(Path export) throws IOException {
        try (ZipReader zip = new ZipReader(export); OrderedWork work = new OrderedWork()) {
            return new Run(zip, work).verify();
        } catch (ExportFaultException e) {
            return new ExportVerdict.Faulty(e.fault());
        } catch (ZipException | EOFException e) {
            return new ExportVerdict.Faulty(new ExportFault("", 0, Code.ZIP_FORM.toString(), "cannot be unpacked: " + e.getMessage()));
        }
    }

    private final class Run {
        private final ZipReader zip;
        private final OrderedWork work;
        private final Map<String, PackedFile> files = new HashMap<>();
        private long entries;

        Run(ZipReader zip, OrderedWork work) {
            this.zip = zip;
            this.work = work;
        }

        ExportVerdict verify() throws IOException {
            Manifest manifest = manifest();
            checkNames(manifest);
            NamedAttachments attachments = new NamedAttachments(manifest.erased());
            List<ExportVerdict.StreamSummary> streams = new ArrayList<>();
            for (Manifest.Stream stream : manifest.streams()) {
                streams.add(verify(stream, manifest.madeAt(), attachments));
            }
            attachments.compare(files);
            for (PackedFile file : manifest.files()) {
                if (PackedFile.isAttachment(file.name())) {
                    verifyAttachment(file);
                }
            }
            zip.checkForm();
            int kept = (int) files.keySet().stream().filter(PackedFile::isAttachment).count();
            return new ExportVerdict.Proven(manifest.agreement(), manifest.madeBy(), manifest.madeAt(), streams, kept, manifest.erased());
        }

        private Manifest manifest() throws IOException {
            ZipEntry member = zip.member(PackedFile.MANIFEST);
            try (InputStream in = zip.open(member)) {
                byte[] bytes = in.readNBytes(SignedKind.MANIFEST.limit + 1);
                Jws jws = Jws.parse(SignedKind.MANIFEST, new String(bytes, StandardCharsets.ISO_8859_1));
                Manifest manifest = Manifest.read(jws);
                checkSum(member, bytes);
                verifySigner(jws, manifest);
                return manifest;
            } catch (MalformedEntryException e) {
                throw new ExportFaultException(PackedFile.MANIFEST, 0, e.code(), String.valueOf(e.getMessage()));
            }
        }

        private static void checkSum(ZipEntry member, byte[] bytes) {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            if (crc.getValue() != member.getCrc()) {
                throw new ExportFaultException(Code.ZIP_FORM, member.getName(), "the zip is damaged: the checksum of this file is wrong");
            }
        }

        private void verifySigner(Jws jws, Manifest manifest) {
            if (!Jws.verifies(jws.text(), jws.certificate())) {
                throw new ExportFaultException(Code.SIGNATURE_WRONG, PackedFile.MANIFEST, "the manifest was changed");
            }
            Finding signer = trust.judge(manifest.madeBy(), jws.certificate(), manifest.madeAt());
            if (!(signer instanceof Finding.Passed)) {
                throw ExportFaultException.of(PackedFile.MANIFEST, 0, signer);
            }
        }

        /// The zip holds what the manifest lists, and the manifest lists its streams' files and attachments, nothing else.
        private void checkNames(Manifest manifest) {
            manifest.files().forEach(file -> {
                if (files.put(file.name(), file) != null) {
                    throw new ExportFaultException(Code.DUPLICATE_NAME, file.name(), "listed twice");
                }
            });
            TreeSet<String> expected = new TreeSet<>();
            for (Manifest.Stream stream : manifest.streams()) {
                boolean fresh = expected.add(PackedFile.entries(stream.id())) && expected.add(PackedFile.receipts(stream.id()));
                if (!fresh) {
                    throw new ExportFaultException(Code.DUPLICATE_NAME, PackedFile.entries(stream.id()), "the stream is listed twice");
                }
            }
            files.keySet().stream().filter(PackedFile::isAttachment).forEach(expected::add);
            checkSame(expected, new TreeSet<>(files.keySet()), "not listed in the manifest", "listed, but of no stream in the manifest");
            expected.add(PackedFile.MANIFEST);
            checkSame(expected, new TreeSet<>(zip.names()), "not in the zip", "not listed in the manifest");
        }

        private static void checkSame(TreeSet<String> expected, TreeSet<String> found, String missing, String extra) {
            expected.stream().filter(name -> !found.contains(name)).findFirst().ifPresent(name -> {
                throw new ExportFaultException(Code.FILE_MISSING, name, missing);
            });
            found.stream().filter(name -> !expected.contains(name)).findFirst().ifPresent(name -> {
                throw new ExportFaultException(Code.FILE_EXTRA, name, extra);
            });
        }

        private ExportVerdict.StreamSummary verify(Manifest.Stream stream, Instant madeAt, NamedAttachments attachments)
                throws IOException {
            String receiptsFile = PackedFile.receipts(stream.id());
            StreamReceipts receipts = new StreamReceipts(stream.id(), receiptsFile);
            lines(receiptsFile, SignedKind.RECEIPT, line -> StreamReceipts.check(line, trust), receipts::take, receipts::arrange);
            StreamCheck check = new StreamCheck(stream, receipts, attachments);
            lines(PackedFile.entries(stream.id()), SignedKind.ENTRY, line -> VerifiedEntry.check(line, stream.id(), trust,
                    entry -> receipts.coveredAt(entry.content().sequence()).orElse(madeAt)), (checked, line) -> {
                check.take(checked, line);
                progress.accept(++entries);
            }, check::end);
            return check.summary();
        }

        /// @param end looks at the lines as a whole; what it finds wrong is more telling than that the file has other bytes
        private <R> void lines(String name, SignedKind kind, Function<String, R> work, OrderedWork.Step<R> step, Runnable end)
                throws IOException {
            ZipEntry member = zip.member(name);
            try (MeteredStream in = new MeteredStream(zip.open(member), member, files.get(name))) {
                this.work.each(new LineReader(in, name, kind.limit), work, step);
                end.run();
                in.finish();
            }
        }

        private void verifyAttachment(PackedFile file) throws IOException {
            ZipEntry member = zip.member(file.name());
            try (MeteredStream in = new MeteredStream(zip.open(member), member, file)) {
                in.finish();
            }
            if (!file.name().equals(PackedFile.attachment(file.sha256()))) {
                throw new ExportFaultException(Code.ATTACHMENT_DIFFERS, file.name(), "its name is not the hash of its bytes");
            }
        }
    }
}
