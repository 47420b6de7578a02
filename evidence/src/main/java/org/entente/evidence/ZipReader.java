package org.entente.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Reads the zip around an export. One that is marked as written by {@link ZipWriter} must in the end be so to the last byte; one that was
/// unpacked and packed again by another tool is read as well, compressed or not, since the manifest covers what is in it.
///
/// Limits: 4 GiB, 65,534 files; what a file unpacks to is for the reader of the file to limit.
final class ZipReader implements AutoCloseable {

    private static final long LONGEST_DIRECTORY = 64L * 1024 * 1024;
    private static final int OFFSET_OF_DIRECTORY_LENGTH = 12;

    private final FileChannel channel;
    private final boolean marked;
    private final ZipFile zip;
    private final Map<String, ZipEntry> members = new LinkedHashMap<>();

    ZipReader(Path path) throws IOException {
        channel = FileChannel.open(path);
        try {
            marked = findEnd();
            zip = new ZipFile(path.toFile());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        try {
            Collections.list(zip.entries()).stream().filter(member -> !member.isDirectory()).forEach(this::add);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void add(ZipEntry member) {
        if (members.put(member.getName(), member) != null) {
            throw new ExportFaultException(Code.DUPLICATE_NAME, member.getName(), "two files have this name");
        }
    }

    Set<String> names() {
        return members.keySet();
    }

    ZipEntry member(String name) {
        ZipEntry member = members.get(name);
        if (member == null) {
            throw new ExportFaultException(Code.FILE_MISSING, name, "the file is not in the zip");
        }
        return member;
    }

    InputStream open(ZipEntry member) throws IOException {
        return zip.getInputStream(member);
    }

    /// Looks at every byte of a marked zip that belongs to no file: to be called when all files have been found good.
    void checkForm() throws IOException {
        if (!marked) {
            return;
        }
        long offset = 0;
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (ZipEntry entry : members.values()) {
            ZipMember member = new ZipMember(entry.getName(), (int) entry.getCrc(), entry.getSize(), offset);
            same(entry.getName(), offset, member.local());
            offset += member.local().length + entry.getSize();
            directory.writeBytes(member.central());
        }
        byte[] central = directory.toByteArray();
        same("", offset, central);
        same("", offset + central.length, ZipMember.end(members.size(), central.length, offset));
        if (channel.size() != offset + central.length + ZipMember.END_LENGTH) {
            throw changed("", "there are bytes that belong to no file");
        }
    }

    private void same(String file, long offset, byte[] expected) throws IOException {
        if (!read(offset, expected.length).equals(ByteBuffer.wrap(expected))) {
            throw changed(file, "not written as exports are");
        }
    }

    /// Whether the zip ends with the mark; if not, it must end without any comment.
    private boolean findEnd() throws IOException {
        long size = channel.size();
        if (size < ZipMember.END_LENGTH || read(0, 4).getInt() != ZipMember.LOCAL) {
            throw new ExportFaultException(Code.NOT_A_ZIP, "", "does not begin like a zip with files in it");
        }
        if (size <= ZipWriter.MOST_BYTES && endsWith(ZipMember.MARK) && isEnd(ZipMember.END_LENGTH)) {
            return true;
        }
        if (size <= ZipWriter.MOST_BYTES && endsWith(new byte[2]) && isEnd(ZipMember.PLAIN_END_LENGTH)) {
            return false;
        }
        throw new ExportFaultException(Code.ZIP_CUT, "", "does not end like a zip of at most 4 GiB");
    }

    private boolean endsWith(byte[] tail) throws IOException {
        return channel.size() > tail.length && read(channel.size() - tail.length, tail.length).equals(ByteBuffer.wrap(tail));
    }

    private boolean isEnd(int length) throws IOException {
        ByteBuffer end = read(Math.max(0, channel.size() - length), length);
        return end.getInt(0) == ZipMember.END
                && Integer.toUnsignedLong(end.getInt(OFFSET_OF_DIRECTORY_LENGTH)) <= LONGEST_DIRECTORY;
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw changed("", "it ends within a file");
            }
        }
        return buffer.flip();
    }

    private static ExportFaultException changed(String file, String detail) {
        return new ExportFaultException(Code.ZIP_FORM, file, "the zip is damaged: " + detail);
    }

    @Override
    public void close() {
        try (channel; zip) {
            members.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
