package org.entente.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A copy of everything in a node's database but the views, which are computed again: a zip of one file for each table, as PostgreSQL's `COPY` writes it, and `backup.json`, which says what
/// there is and covers every byte. It shows one moment, also while the node runs, and can be restored by this version of the software or a later one.
///
/// @param format     of the file; only 1 is known
/// @param government whose node it was
/// @param at         when it was made
/// @param migrations form of each module's tables
/// @param tables     in an order in which rows can be put back
/// @param sequences  last number that each has given
public record Backup(int format, String government, String at, Map<String, String> migrations, List<Table> tables, Map<String, Long> sequences) {

    private static final int FORMAT = 1;
    private static final String CONTENTS = "backup.json";

    /// @param sha256 of what `COPY` wrote
    public record Table(String name, List<String> columns, long rows, String sha256) {

        private String file() {
            return "tables/" + name + ".copy";
        }

        private String copy(String direction) {
            return "copy " + name + " (" + String.join(", ", columns) + ") " + direction;
        }
    }

    /// Writes what is committed now. The stream stays open.
    public static Backup write(Connection connection, String government, Instant at, OutputStream out) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try {
            return writeSnapshot(connection, government, at, out);
        } finally {
            connection.rollback();
            connection.setReadOnly(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }

    private static Backup writeSnapshot(Connection connection, String government, Instant at, OutputStream out) throws SQLException, IOException {
        BackupTables present = new BackupTables(connection);
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        List<Table> tables = new ArrayList<>();
        for (Table table : present.inOrder()) {
            zip.putNextEntry(new ZipEntry(table.file()));
            DigestOutputStream digested = new DigestOutputStream(new Unclosed(zip), sha256());
            long rows = copies.copyOut(table.copy("to stdout"), digested);
            tables.add(new Table(table.name, table.columns, rows, HexFormat.of().formatHex(digested.getMessageDigest().digest())));
            zip.closeEntry();
        }
        Backup backup = new Backup(FORMAT, government, at.toString(), present.migrations(), tables, present.sequences());
        zip.putNextEntry(new ZipEntry(CONTENTS));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(backup));
        zip.closeEntry();
        zip.finish();
        return backup;
    }

    /// Reads what a file holds, and whether it is whole.
    ///
    /// @throws StorageRefusedException if it is no backup, or not as it was written
    public static Backup read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry contents = zip.getEntry(CONTENTS);
            Backup backup = contents == null ? null : JsonMapper.shared().readValue(zip.getInputStream(contents).readAllBytes(), Backup.class);
            if (backup == null || backup.format != FORMAT) {
                throw new StorageRefusedException(new StorageRefusal.NoBackup(file));
            }
            for (Table table : backup.tables) {
                backup.check(zip, table, file);
            }
            return backup;
        } catch (ZipException | JacksonException e) {
            throw new StorageRefusedException(new StorageRefusal.NoBackup(file), e);
        }
    }

    private void check(ZipFile zip, Table table, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(table.file());
        if (entry == null || !digest(zip, entry).equals(table.sha256)) {
            throw new StorageRefusedException(new StorageRefusal.NoBackup(file));
        }
    }

    private static String digest(ZipFile zip, ZipEntry entry) throws IOException {
        try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    /// Puts a backup into the database of a node that has none yet: the tables in the form that they had, then their rows. A start of the node brings them to its own form; the views have to be
    /// rebuilt.
    ///
    /// @param lock the data folder, held by this process; stays with the caller
    /// @throws StorageRefusedException if the database is not empty, the file is no backup, or a later version made it
    public static Backup restore(DataFolderLock lock, DatabaseAddress address, Path file) throws SQLException, IOException {
        Backup backup = read(file);
        if (!address.isEmbedded()) {
            backup.restore(address, file);
            return backup;
        }
        if (DataFolder.holdsData(lock.folder().root())) {
            throw new StorageRefusedException(new StorageRefusal.DatabaseNotEmpty());
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(lock)) {
            backup.restore(address.at(server), file);
        }
        return backup;
    }

    void restore(DatabaseAddress address, Path file) throws SQLException, IOException {
        try (Connection connection = address.open().getConnection(); ZipFile zip = new ZipFile(file.toFile())) {
            if (!new BackupTables(connection).migrations().isEmpty()) {
                throw new StorageRefusedException(new StorageRefusal.DatabaseNotEmpty());
            }
            ModuleMigrations.ofThisNode().apply(address.open(), migrations);
            BackupTables present = new BackupTables(connection);
            if (!present.migrations().equals(migrations)) {
                throw new StorageRefusedException(new StorageRefusal.LaterVersion());
            }
            connection.setAutoCommit(false);
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Table table : tables.reversed()) {
                present.empty(table.name);
            }
            for (Table table : tables) {
                try (InputStream rows = zip.getInputStream(zip.getEntry(table.file()))) {
                    copies.copyIn(table.copy("from stdin"), rows);
                }
            }
            present.goOnAfter(new TreeMap<>(sequences));
            connection.commit();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A zip that is not closed with one of its files.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte @Nullable [] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // The next file follows.
        }
    }
}
