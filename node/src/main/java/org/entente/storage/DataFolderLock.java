package org.entente.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The right of one process to work in a data folder. The operating system takes it back when the process ends, also after `kill -9`.
public final class DataFolderLock implements AutoCloseable {

    /// Folders held by this process: opening a held lock file once more and closing it would release the first lock, as POSIX has it.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final int LONGEST_HOLDER = 400;

    private final DataFolder folder;
    private final FileChannel channel;

    private DataFolderLock(DataFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    public DataFolder folder() {
        return folder;
    }

    static DataFolderLock take(DataFolder folder) {
        if (!HELD_HERE.add(folder.root())) {
            throw inUse(folder, myself());
        }
        FileChannel channel = null;
        try {
            channel = open(folder.lockFile());
            if (channel.tryLock() == null) {
                throw inUse(folder, read(channel));
            }
            write(channel, myself());
            return new DataFolderLock(folder, channel);
        } catch (IOException e) {
            release(folder, channel);
            throw new StorageRefusedException(new StorageRefusal.FolderNotWritable(folder.root()), e);
        } catch (StorageRefusedException e) {
            release(folder, channel);
            throw e;
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    private static void write(FileChannel channel, String holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String myself() {
        ProcessHandle me = ProcessHandle.current();
        String since = me.info().startInstant().map(start -> ", since " + start).orElse("");
        return "pid " + me.pid() + since;
    }

    private static StorageRefusedException inUse(DataFolder folder, String holder) {
        return new StorageRefusedException(new StorageRefusal.FolderInUse(folder.root(), holder));
    }

    private static void release(DataFolder folder, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(folder.root());
        }
    }

    @Override
    public void close() {
        if (channel.isOpen()) {
            release(folder, channel);
        }
    }
}
