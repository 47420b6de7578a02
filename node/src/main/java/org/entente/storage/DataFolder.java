package org.entente.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Function;

/// The folder that holds everything one government's node must not lose: database, keys, search index, logs and settings.
/// It and its sub-folders are entered by their owner only.
public record DataFolder(Path root) {

    /// Opens the folder, making it and its sub-folders where they are missing.
    ///
    /// @throws StorageRefusedException if it cannot be made or written to
    public static DataFolder open(Path path) {
        try {
            createPrivate(path.toAbsolutePath().normalize());
            DataFolder folder = new DataFolder(path.toRealPath());
            createPrivate(folder.keys());
            createPrivate(folder.index());
            createPrivate(folder.logs());
            if (!Files.isWritable(folder.root)) {
                throw new StorageRefusedException(new StorageRefusal.FolderNotWritable(folder.root));
            }
            return folder;
        } catch (FileSystemException e) {
            throw new StorageRefusedException(new StorageRefusal.FolderNotWritable(path), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a node has already kept data in the folder.
    public static boolean holdsData(Path path) {
        return Files.isDirectory(path.resolve("postgres"));
    }

    /// The embedded database's files; absent until the first start.
    public Path postgres() {
        return root.resolve("postgres");
    }

    /// Private keys and passwords.
    public Path keys() {
        return root.resolve("keys");
    }

    /// The search index, which can be thrown away and rebuilt.
    public Path index() {
        return root.resolve("index");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /// The node's settings.
    public Path settings() {
        return root.resolve("node.yaml");
    }

    /// What is free on the disk that it lies on.
    public long freeBytes() {
        try {
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path lockFile() {
        return root.resolve("node.lock");
    }

    private Path runningFile() {
        return root.resolve("running.json");
    }

    /// Takes the folder for this process, until the lock is closed or the process ends, however it ends.
    ///
    /// @throws StorageRefusedException if a process holds it already; the reason says which
    public DataFolderLock lock() {
        return DataFolderLock.take(this);
    }

    /// Leaves word of how the running node is reached. To be called by the process that holds the lock.
    public void announce(RunningNode node) {
        writePrivate(runningFile(), node.toJson());
    }

    /// Takes the word back when the node stops.
    public void retract() {
        try {
            Files.deleteIfExists(runningFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How to reach the node that runs in this folder; empty if none does, also when one was killed and left its word behind.
    public Optional<RunningNode> running() {
        try {
            return Files.exists(runningFile()) ? RunningNode.fromJson(Files.readString(runningFile())).filter(RunningNode::isAlive) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a file that only its owner may read, whole or not at all.
    public static void writePrivate(Path file, String text) {
        writePrivate(file, unfinished -> text);
    }

    /// The same with a text that is made when the file is there, still under another name.
    public static void writePrivate(Path file, Function<Path, String> text) {
        try {
            Path unfinished = Files.createTempFile(
                    file.getParent(), file.getFileName() + ".", ".new", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                Files.writeString(unfinished, text.apply(unfinished));
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createPrivate(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            // The parents keep the permissions that are usual here: only what the node makes for itself is closed to others.
            Files.createDirectories(path.getParent());
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }
}
