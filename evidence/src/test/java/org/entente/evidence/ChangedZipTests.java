package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody without any key changes a finished export.
class ChangedZipTests {

    private static final String HK_ENTRIES = "streams/HK-food-safety/entries.jsonl";

    @TempDir
    private Path folder;

    private Path zip;
    private byte[] bytes;

    @BeforeEach
    void makeExport() throws IOException {
        zip = folder.resolve("export.zip");
        new SampleExport().write(zip);
        bytes = Files.readAllBytes(zip);
    }

    @Test
    void aChangedEntryIsNamed() {
        int payload = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\n") + 1_500;
        bytes[payload] = (byte) (bytes[payload] == 'A' ? 'B' : 'A');

        ExportFault fault = fault(bytes);

        assertThat(fault.file()).isEqualTo(HK_ENTRIES);
        assertThat(fault.line()).isEqualTo(2);
    }

    @Test
    void itCannotBeCutAnywhere() {
        for (int length = 0; length < bytes.length; length += 97) {
            assertThat(verify(Arrays.copyOf(bytes, length))).as("%d bytes", length).isInstanceOf(ExportVerdict.Faulty.class);
        }
        assertThat(fault(Arrays.copyOf(bytes, bytes.length - 1)).code()).isEqualTo("zip-cut");
        assertThat(fault(Arrays.copyOf(bytes, 3)).code()).isEqualTo("not-a-zip");
        assertThat(fault(new byte[0]).code()).isEqualTo("not-a-zip");
    }

    @Test
    void nothingCanBePutBeforeOrBehindIt() {
        byte[] behind = Arrays.copyOf(bytes, bytes.length + 1);
        byte[] before = new byte[bytes.length + 4];
        System.arraycopy(bytes, 0, before, 4, bytes.length);
        System.arraycopy(bytes, 0, before, 0, 4);

        assertThat(fault(behind).code()).isEqualTo("zip-cut");
        assertThat(fault(before).code()).isEqualTo("zip-form");
    }

    @Test
    void somethingElseIsNoExport() {
        assertThat(fault("%PDF-1.7 an invoice".repeat(10).getBytes(StandardCharsets.US_ASCII)).code()).isEqualTo("not-a-zip");
    }

    @Test
    void packingItAgainWithAnotherToolChangesNothing() {
        assertThat(verify(pack(files(), ZipEntry.DEFLATED))).isInstanceOf(ExportVerdict.Proven.class);
        assertThat(verify(pack(files(), ZipEntry.STORED))).isInstanceOf(ExportVerdict.Proven.class);
    }

    @Test
    void aCutTailIsFoundInAZipThatWasPackedAgain() {
        Map<String, byte[]> files = files();
        files.compute(HK_ENTRIES, (_, lines) -> withoutLastLine(lines));

        assertThat(fault(pack(files, ZipEntry.DEFLATED))).extracting(ExportFault::code, ExportFault::file)
                .containsExactly("tail-cut", HK_ENTRIES);
    }

    @Test
    void aRemovedReceiptIsFound() {
        Map<String, byte[]> files = files();
        files.compute("streams/HK-food-safety/receipts.jsonl", (_, lines) -> withoutLastLine(lines));

        assertThat(fault(pack(files, ZipEntry.DEFLATED)).code()).isEqualTo("file-changed");
    }

    @Test
    void anExchangedAttachmentIsFound() {
        Map<String, byte[]> files = files();
        files.put("attachments/" + SampleExport.PHOTO_HASH, "偽造相片".getBytes(StandardCharsets.UTF_8));

        assertThat(fault(pack(files, ZipEntry.DEFLATED)).code()).isEqualTo("file-changed");
    }

    @Test
    void removedAndAddedFilesAreFound() {
        Map<String, byte[]> fewer = files();
        fewer.remove("attachments/" + SampleExport.PHOTO_HASH);
        Map<String, byte[]> more = files();
        more.put("readme.txt", new byte[] {1});
        Map<String, byte[]> headless = files();
        headless.remove("manifest.jws");

        assertThat(fault(pack(fewer, ZipEntry.DEFLATED)).code()).isEqualTo("file-missing");
        assertThat(fault(pack(more, ZipEntry.DEFLATED)).code()).isEqualTo("file-extra");
        assertThat(fault(pack(headless, ZipEntry.DEFLATED)).code()).isEqualTo("file-missing");
    }

    @Test
    void twoFilesOfOneNameAreFound() {
        String name = "attachments/" + SampleExport.PHOTO_HASH;
        Map<String, byte[]> files = files();
        files.put(name.replace(SampleExport.PHOTO_HASH.hex(), "f".repeat(64)), SampleExport.PHOTO);
        String text = new String(pack(files, ZipEntry.STORED), StandardCharsets.ISO_8859_1);

        byte[] twice = text.replace("f".repeat(64), SampleExport.PHOTO_HASH.hex()).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(fault(twice)).extracting(ExportFault::code, ExportFault::file).containsExactly("duplicate-name", name);
    }

    @Test
    void aFileThatUnpacksToFarMoreIsNotUnpacked() {
        Map<String, byte[]> files = files();
        files.put("attachments/" + SampleExport.PHOTO_HASH, new byte[16 * 1024 * 1024]);
        byte[] bomb = pack(files, ZipEntry.DEFLATED);

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(fault(bomb).code()).isEqualTo("file-changed");
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pack(Map<String, byte[]> files, int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(method);
                if (method == ZipEntry.STORED) {
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutLastLine(byte[] lines) {
        String text = new String(lines, StandardCharsets.US_ASCII);
        return text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1).getBytes(StandardCharsets.US_ASCII);
    }

    private ExportFault fault(byte[] export) {
        return verify(export) instanceof ExportVerdict.Faulty faulty ? faulty.fault() : new ExportFault("", 0, "none", "");
    }

    private ExportVerdict verify(byte[] export) {
        try {
            Path file = Files.write(folder.resolve("changed.zip"), export);
            return new ExportVerifier(Samples.TRUST).verify(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
