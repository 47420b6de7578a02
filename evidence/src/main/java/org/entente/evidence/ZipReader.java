package org.entente.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Reads a zip without trusting it. Each byte must belong to a file or to the directory, and what stands twice must agree: nothing before, between
/// or after the files, no comments, no extra fields, no name twice. A zip that was unpacked and packed again by another tool is read
/// as well, compressed or not; anything more unusual is refused.
///
/// Limits: 4 GiB, 65,534 files, no longer than the directory says when unpacked.
final class ZipReader implements AutoCloseable {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int DESCRIPTOR_LENGTH = 16;
    private static final int LENGTH_FOLLOWS = 0x8;
    /// How hard the packer tried, and that names are UTF-8; neither changes what is read.
    private static final int HARMLESS_FLAGS = 0x806;
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final Map<String, Member> members = new LinkedHashMap<>();

    /// A file in the zip: where its bytes lie and what the directory says of them.
    record Member(String name, int method, int flags, long start, long packed, long length, int crc) {}

    ZipReader(Path path) throws IOException {
        channel = FileChannel.open(path);
        try {
            readDirectory();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    Set<String> names() {
        return members.keySet();
    }

    Member member(String name) {
        Member member = members.get(name);
        if (member == null) {
            throw new ExportFaultException(Code.FILE_MISSING, name, "the file is not in the zip");
        }
        return member;
    }

    InputStream open(Member member) {
        InputStream packed = new Range(member.start(), member.packed());
        return new BufferedInputStream(member.method() == STORED ? packed : new Inflated(packed, member), BUFFER);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void readDirectory() throws IOException {
        long size = channel.size();
        ByteBuffer end = findEnd(size);
        int files = Short.toUnsignedInt(end.getShort(8));
        long length = Integer.toUnsignedLong(end.getInt(12));
        long start = Integer.toUnsignedLong(end.getInt(16));
        boolean whole = end.getInt(4) == 0 && end.getShort(8) == end.getShort(10) && end.getShort(20) == 0
                && start + length + ZipMember.END_LENGTH == size && length <= (long) files * 1_024 && files <= ZipWriter.MOST_FILES;
        if (!whole) {
            throw fault("", "the directory's place or length is wrong");
        }
        readMembers(read(start, (int) length), files, start);
    }

    private ByteBuffer findEnd(long size) throws IOException {
        if (size < ZipMember.END_LENGTH || read(0, 4).getInt(0) != ZipMember.LOCAL) {
            throw new ExportFaultException(Code.NOT_A_ZIP, "", "does not begin like a zip with files in it");
        }
        ByteBuffer end = read(size - ZipMember.END_LENGTH, ZipMember.END_LENGTH);
        if (size > ZipWriter.MOST_BYTES || end.getInt(0) != ZipMember.END) {
            throw new ExportFaultException(Code.ZIP_CUT, "", "does not end like a zip of at most 4 GiB");
        }
        return end;
    }

    private void readMembers(ByteBuffer directory, int files, long directoryStart) throws IOException {
        ByteBuffer uniform = directory.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        long next = 0;
        for (int i = 0; i < files; i++) {
            Member member = readMember(directory, next);
            checkUniform(uniform, directory, member.name());
            if (members.put(member.name(), member) != null) {
                throw new ExportFaultException(Code.DUPLICATE_NAME, member.name(), "two files have this name");
            }
            directory.position(directory.position() + ZipMember.CENTRAL_LENGTH + member.name().length());
            next = member.start() + member.packed() + (followedByDescriptor(member.flags()) ? DESCRIPTOR_LENGTH : 0);
        }
        if (directory.hasRemaining() || next != directoryStart) {
            throw fault("", "there are bytes that belong to no file");
        }
    }

    /// Reads the directory's record at the buffer's position and compares it with what stands before the file itself.
    private Member readMember(ByteBuffer directory, long expectedOffset) throws IOException {
        int at = directory.position();
        if (directory.remaining() < ZipMember.CENTRAL_LENGTH || directory.getInt(at) != ZipMember.CENTRAL) {
            throw fault("", "the directory is damaged");
        }
        int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
        if (directory.remaining() < ZipMember.CENTRAL_LENGTH + nameLength) {
            throw fault("", "the directory is damaged");
        }
        String name = StandardCharsets.ISO_8859_1.decode(directory.slice(at + ZipMember.CENTRAL_LENGTH, nameLength)).toString();
        Member member = new Member(name, directory.getShort(at + 10), directory.getShort(at + 8),
                expectedOffset + ZipMember.LOCAL_LENGTH + nameLength, Integer.toUnsignedLong(directory.getInt(at + 20)),
                Integer.toUnsignedLong(directory.getInt(at + 24)), directory.getInt(at + 16));
        boolean plain = name.chars().allMatch(c -> c > ' ' && c < 127)
                && (member.flags() & ~(HARMLESS_FLAGS | LENGTH_FOLLOWS)) == 0
                && (member.method() == DEFLATED || member.method() == STORED && member.packed() == member.length())
                && directory.getInt(at + 30) == 0 && directory.getShort(at + 34) == 0
                && Integer.toUnsignedLong(directory.getInt(at + 42)) == expectedOffset;
        if (!plain) {
            throw fault(name, "its record in the directory is damaged or unusual");
        }
        checkLocal(member, directory, at, expectedOffset);
        return member;
    }

    private void checkLocal(Member member, ByteBuffer directory, int at, long offset) throws IOException {
        ByteBuffer local = read(offset, ZipMember.LOCAL_LENGTH + member.name().length());
        ByteBuffer expected = ByteBuffer.allocate(local.capacity()).order(ByteOrder.LITTLE_ENDIAN).putInt(ZipMember.LOCAL)
                .put(directory.slice(at + 6, 26)).put(directory.slice(at + ZipMember.CENTRAL_LENGTH, member.name().length()));
        if (followedByDescriptor(member.flags())) {
            expected.putInt(14, 0).putInt(18, 0).putInt(22, 0);
            checkDescriptor(member);
        }
        if (!local.equals(expected.flip())) {
            throw fault(member.name(), "its own header and the directory differ");
        }
    }

    private void checkDescriptor(Member member) throws IOException {
        ByteBuffer expected = ByteBuffer.allocate(DESCRIPTOR_LENGTH).order(ByteOrder.LITTLE_ENDIAN).putInt(DESCRIPTOR)
                .putInt(member.crc()).putInt((int) member.packed()).putInt((int) member.length()).flip();
        if (!read(member.start() + member.packed(), DESCRIPTOR_LENGTH).equals(expected)) {
            throw fault(member.name(), "its lengths behind the file and in the directory differ");
        }
    }

    /// Who packed it and with which rights stands only in the directory: all files must have the same.
    private static void checkUniform(ByteBuffer first, ByteBuffer directory, String name) {
        int at = directory.position();
        if (first.getShort(4) != directory.getShort(at + 4) || first.getShort(36) != directory.getShort(at + 36)
                || first.getInt(38) != directory.getInt(at + 38)) {
            throw fault(name, "its rights differ from those of the first file");
        }
    }

    private static boolean followedByDescriptor(int flags) {
        return (flags & LENGTH_FOLLOWS) != 0;
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw fault("", "it ends within a file");
            }
        }
        return buffer.flip();
    }

    private static ExportFaultException fault(String name, String detail) {
        return new ExportFaultException(Code.ZIP_FORM, name, "the zip is damaged: " + detail);
    }

    /// The bytes of one file as they lie in the zip.
    private final class Range extends InputStream {
        private long position;
        private final long end;

        Range(long start, long length) {
            position = start;
            end = start + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            if (position >= end) {
                return -1;
            }
            int n = channel.read(ByteBuffer.wrap(bytes, from, (int) Math.min(count, end - position)), position);
            position += Math.max(n, 0);
            return n;
        }

        boolean atEnd() {
            return position >= end;
        }
    }

    /// Unpacks, and insists on the length that the directory states and on using up all packed bytes.
    private static final class Inflated extends InflaterInputStream {
        private final Member member;
        private long length;

        Inflated(InputStream packed, Member member) {
            super(packed, new Inflater(true), BUFFER);
            this.member = member;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int n = super.read(bytes, from, count);
            length += Math.max(n, 0);
            boolean usedUp = inf.getRemaining() == 0 && ((Range) in).atEnd();
            if (length > member.length() || n < 0 && (length != member.length() || !usedUp)) {
                throw fault(member.name(), "it unpacks to another length");
            }
            return n;
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
