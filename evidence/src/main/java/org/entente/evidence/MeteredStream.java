package org.entente.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/// Hashes a file of an export while it is read, and tells in the end whether it was the one that the manifest names.
final class MeteredStream extends FilterInputStream {

    /// A file that goes on is read a little further, since its lines may tell more precisely what is wrong.
    private static final int SLACK = 1 << 20;

    private final ZipEntry member;
    private final PackedFile expected;
    private final CRC32 crc = new CRC32();
    private final MessageDigest digest = Sha256.digest();
    private long length;

    MeteredStream(InputStream in, ZipEntry member, PackedFile expected) {
        super(in);
        this.member = member;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int n = super.read(bytes, from, count);
        if (n > 0) {
            crc.update(bytes, from, n);
            digest.update(bytes, from, n);
            length += n;
        }
        if (length > expected.length() + SLACK) {
            throw changed();
        }
        return n;
    }

    /// Reads what is left and compares everything; stops early at what is longer than expected.
    void finish() throws IOException {
        byte[] buffer = new byte[1 << 16];
        while (length <= expected.length() && read(buffer, 0, buffer.length) >= 0) {
            continue;
        }
        if (length != expected.length() || !Sha256.ofDigest(digest.digest()).equals(expected.sha256())) {
            throw changed();
        }
        if (crc.getValue() != member.getCrc() || length != member.getSize()) {
            throw new ExportFaultException(Code.ZIP_FORM, member.getName(), "the zip is damaged: checksum or length of this file is wrong");
        }
    }

    private ExportFaultException changed() {
        return new ExportFaultException(Code.FILE_CHANGED, member.getName(), "not the bytes that the manifest names");
    }
}
