package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportWriterTests {

    private static final Iterator<String> NONE = Collections.emptyIterator();

    @TempDir
    private Path folder;

    private Path target;
    private final List<Entry> chain = Samples.chain(Samples.HK, Samples.HK_SIGNER, 3);

    @BeforeEach
    void nameTheTarget() {
        target = folder.resolve("export.zip");
    }

    @Test
    void writesAPlainZipThatAnyToolReads() throws IOException {
        new SampleExport().write(target);

        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertThat(zip.stream()).extracting(Object::toString).containsExactly("streams/HK-food-safety/entries.jsonl",
                    "streams/HK-food-safety/receipts.jsonl", "streams/GD-food-safety/entries.jsonl",
                    "streams/GD-food-safety/receipts.jsonl", "attachments/" + SampleExport.PHOTO_HASH, "manifest.jws");
            assertThat(zip.getInputStream(zip.getEntry("attachments/" + SampleExport.PHOTO_HASH))).hasBinaryContent(SampleExport.PHOTO);
        }
    }

    @Test
    void givesAContinuationItsOwnFolder() throws IOException {
        StreamId continuation = new StreamId("HK", "food-safety", 2);
        SampleExport export = new SampleExport();
        export.put(continuation, Samples.chain(continuation, Samples.HK_SIGNER, 1));
        export.write(target);

        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertThat(zip.getEntry("streams/HK-food-safety.2/entries.jsonl")).isNotNull();
        }
        assertThat(new ExportVerifier(Samples.TRUST).verify(target)).isInstanceOf(ExportVerdict.Proven.class);
    }

    @Test
    void leavesNothingWhenItIsNotFinished() throws IOException {
        Files.writeString(target, "an older export");
        try (ExportWriter writer = new ExportWriter(target, "food-safety")) {
            writer.stream(Samples.HK, Samples.lines(chain).iterator(), NONE);
        }
        assertThat(target).hasContent("an older export");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesEntriesThatDoNotFormAChain() throws IOException {
        try (ExportWriter writer = new ExportWriter(target, "food-safety")) {
            List<String> gap = List.of(chain.get(0).jws(), chain.get(2).jws());
            assertThatIllegalStateException().isThrownBy(() -> writer.stream(Samples.HK, gap.iterator(), NONE));
            assertThatIllegalStateException().isThrownBy(() -> writer.stream(Samples.GD, Samples.lines(chain).iterator(), NONE));
        }
    }

    @Test
    void refusesAnAttachmentWithOtherBytes() throws IOException {
        try (ExportWriter writer = new ExportWriter(target, "food-safety")) {
            assertThatIllegalStateException().isThrownBy(() -> writer.attachment(SampleExport.PHOTO_HASH, 1,
                    new ByteArrayInputStream(new byte[] {1})));
        }
    }
}
