package org.entente.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The PostgreSQL programs as they come with the node: one compressed archive for this operating system and processor.
record PostgresArchive(URL location) {

    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> TEXT = PosixFilePermissions.fromString("rw-r--r--");

    static PostgresArchive forThisMachine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String platform = system + "-" + processor;
        return Optional.ofNullable(PostgresArchive.class.getResource("/postgres-" + platform + ".txz"))
                .map(PostgresArchive::new)
                .orElseThrow(() -> new StorageRefusedException(new StorageRefusal.PlatformWithoutPostgres(platform)));
    }

    /// A name that changes with the archive's content, so that programs of two versions never share a folder.
    String name() {
        try {
            long mark = location.openConnection() instanceof JarURLConnection jar
                    ? jar.getJarEntry().getCrc()
                    : location.openConnection().getContentLengthLong();
            return "postgresql-" + HexFormat.of().toHexDigits((int) mark);
        } catch (IOException e) {
            throw new IllegalStateException("The PostgreSQL archive cannot be read: " + location, e);
        }
    }

    void unpackTo(Path folder) throws IOException {
        try (InputStream packed = new BufferedInputStream(location.openStream());
                TarArchiveInputStream files = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                unpack(files, file, folder.resolve(file.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream files, TarArchiveEntry file, Path target) throws IOException {
        if (file.isDirectory()) {
            makeFolder(target);
            return;
        }
        makeFolder(target.getParent());
        if (file.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(file.getLinkName()));
        } else {
            Files.copy(files, target);
            Files.setPosixFilePermissions(target, (file.getMode() & 0100) != 0 ? PROGRAM : TEXT);
        }
    }

    /// Entered by everyone whatever the umask says, because the database may run with another account than the node.
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PROGRAM);
        }
    }
}
