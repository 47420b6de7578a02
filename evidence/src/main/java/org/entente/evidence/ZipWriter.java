package org.entente.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// Writes files one after another into a zip, hashing each on the way; nothing is held in memory.
final class ZipWriter implements AutoCloseable {

    /// A zip without extensions ends here.
    static final long MOST_BYTES = 0xffff_fffeL;
    static final int MOST_FILES = 0xfffe;

    private static final int BUFFER = 1 << 16;

    private final RandomAccessFile file;
    private final List<ZipMember> members = new ArrayList<>();

    ZipWriter(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "rw");
        file.setLength(0);
    }

    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @throws ExportTooLargeException above 65,534 files or 4 GiB in all
    PackedFile add(String name, Content content) throws IOException {
        long offset = file.getFilePointer();
        file.write(new ZipMember(name, 0, 0, offset).local());
        Measured out = new Measured();
        try (OutputStream buffered = new BufferedOutputStream(out, BUFFER)) {
            content.writeTo(buffered);
        }
        ZipMember member = new ZipMember(name, (int) out.crc.getValue(), out.length, offset);
        members.add(member);
        long end = file.getFilePointer();
        file.seek(offset);
        file.write(member.local());
        file.seek(end);
        if (members.size() > MOST_FILES) {
            throw new ExportTooLargeException();
        }
        return new PackedFile(name, out.length, Sha256.ofDigest(out.digest.digest()));
    }

    /// Writes the directory and makes sure that everything is on disk.
    void finish() throws IOException {
        long start = file.getFilePointer();
        for (ZipMember member : members) {
            file.write(member.central());
        }
        long length = file.getFilePointer() - start;
        if (start + length + ZipMember.END_LENGTH > MOST_BYTES) {
            throw new ExportTooLargeException();
        }
        file.write(ZipMember.end(members.size(), length, start));
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private final class Measured extends OutputStream {
        private final CRC32 crc = new CRC32();
        private final MessageDigest digest = Sha256.digest();
        private long length;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (file.getFilePointer() + count > MOST_BYTES) {
                throw new ExportTooLargeException();
            }
            file.write(bytes, from, count);
            crc.update(bytes, from, count);
            digest.update(bytes, from, count);
            length += count;
        }
    }
}
