package org.entente.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;

/// Hashes a file of an export while it is read, and tells in the end whether it was the one that the manifest names.
final class MeteredStream extends FilterInputStream {

    private final CRC32 crc = new CRC32();
    private final MessageDigest digest = Sha256.digest();
    private long length;

    MeteredStream(InputStream in) {
        super(in);
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
        return n;
    }

    /// Reads what is left and compares everything; stops early at what is longer than expected.
    void finish(ZipReader.Member member, PackedFile expected) throws IOException {
        byte[] buffer = new byte[1 << 16];
        while (length <= expected.length() && read(buffer, 0, buffer.length) >= 0) {
            continue;
        }
        if (length != expected.length() || !Sha256.ofDigest(digest.digest()).equals(expected.sha256())) {
            throw new ExportFaultException(Code.FILE_CHANGED, member.name(), "not the bytes that the manifest names");
        }
        if ((int) crc.getValue() != member.crc()) {
            throw new ExportFaultException(Code.ZIP_FORM, member.name(), "the zip is damaged: the checksum of this file is wrong");
        }
    }
}
