package org.entente.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// One file in a zip as an export's writer lays it out: stored, not compressed, so that each byte of the zip has one meaning and none
/// is left unchecked; always the same date; a name of ASCII characters.
record ZipMember(String name, int crc, long length, long offset) {

    static final int LOCAL = 0x04034b50;
    static final int END = 0x06054b50;
    /// The zip's comment: it says that nobody packed it again, so that each byte must be as written here.
    static final byte[] MARK = "Entente export, format 1".getBytes(StandardCharsets.US_ASCII);
    static final int PLAIN_END_LENGTH = 22;
    static final int END_LENGTH = PLAIN_END_LENGTH + MARK.length;

    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final short VERSION = 20;
    private static final short MADE_ON_UNIX = 3 << 8 | VERSION;
    private static final int FIRST_OF_JANUARY_1980 = 0x0021_0000;
    private static final int READABLE_FILE = 0100644 << 16;

    byte[] local() {
        byte[] name = nameBytes();
        return buffer(LOCAL_LENGTH + name.length).putInt(LOCAL).put(common(name)).put(name).array();
    }

    byte[] central() {
        byte[] name = nameBytes();
        return buffer(CENTRAL_LENGTH + name.length).putInt(CENTRAL).putShort(MADE_ON_UNIX).put(common(name))
                .putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(READABLE_FILE).putInt((int) offset)
                .put(name).array();
    }

    static byte[] end(int files, long centralLength, long centralOffset) {
        return buffer(END_LENGTH).putInt(END).putInt(0).putShort((short) files).putShort((short) files)
                .putInt((int) centralLength).putInt((int) centralOffset).putShort((short) MARK.length).put(MARK).array();
    }

    /// The 26 bytes that both headers share: version, flags, method, date, checksum, both lengths, length of name and of extras.
    private byte[] common(byte[] name) {
        return buffer(26).putShort(VERSION).putShort((short) 0).putShort((short) 0).putInt(FIRST_OF_JANUARY_1980)
                .putInt(crc).putInt((int) length).putInt((int) length).putShort((short) name.length).putShort((short) 0).array();
    }

    private byte[] nameBytes() {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
