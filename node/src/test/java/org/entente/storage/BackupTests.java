package org.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTests {

    private static final Instant AT = Instant.parse("2026-09-09T06:02:07Z");

    @TempDir
    Path temporary;

    @Test
    void bringsEveryRowBack() throws Exception {
        try (TestDatabase lived = TestDatabase.fresh()) {
            fill(JdbcClient.create(lived.dataSource()));
            Path file = temporary.resolve("backup.zip");
            try (Connection connection = lived.dataSource().getConnection(); OutputStream out = Files.newOutputStream(file)) {
                Backup.write(connection, "HK", AT, out);
            }
            DatabaseAddress empty = empty(lived, "restored_rows");
            Backup.read(file).restore(empty, file);
            JdbcClient restored = JdbcClient.create(empty.open());
            assertThat(rows(restored)).isEqualTo(rows(JdbcClient.create(lived.dataSource())));
            restored.sql("insert into console.failed_sign_in (number, address, failed_at) values ('x', 'y', now())").update();
            assertThat(restored.sql("select max(id) from console.failed_sign_in").query(Long.class).single()).as("numbers go on").isEqualTo(4);
        }
    }

    @Test
    void showsOneMomentWhileOthersWrite() throws Exception {
        try (TestDatabase lived = TestDatabase.fresh()) {
            JdbcClient jdbc = JdbcClient.create(lived.dataSource());
            AtomicBoolean enough = new AtomicBoolean();
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int i = 0; !enough.get() && i < 100_000; i++) {
                    jdbc.sql("with stream as (insert into journal.stream (source, government, agreement, continuation) values (?, 'HK', 'x', 1) returning id) "
                            + "insert into exchange.restart (folder, nonce, at) select ?, id::text, now() from stream").params("s" + i, "s" + i).update();
                }
            });
            while (jdbc.sql("select count(*) from exchange.restart").query(Long.class).single() < 20) {
                Thread.onSpinWait();
            }
            Path file = temporary.resolve("backup.zip");
            try (Connection connection = lived.dataSource().getConnection(); OutputStream out = Files.newOutputStream(file)) {
                Backup.write(connection, "HK", AT, out);
            }
            enough.set(true);
            writer.join();
            Map<String, Long> counts = new TreeMap<>();
            Backup.read(file).tables().forEach(each -> counts.put(each.name(), each.rows()));
            assertThat(counts.get("journal.stream")).isEqualTo(counts.get("exchange.restart")).isGreaterThanOrEqualTo(20);
        }
    }

    @Test
    void refusesADatabaseThatIsNotEmptyAndAFileThatIsNotWhole() throws Exception {
        try (TestDatabase lived = TestDatabase.fresh()) {
            Path file = temporary.resolve("backup.zip");
            try (Connection connection = lived.dataSource().getConnection(); OutputStream out = Files.newOutputStream(file)) {
                Backup.write(connection, "HK", AT, out);
            }
            Backup backup = Backup.read(file);
            var used = new DatabaseAddress(lived.url(), lived.username(), lived.password(), 2);
            assertThatThrownBy(() -> backup.restore(used, file)).isInstanceOfSatisfying(StorageRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(new StorageRefusal.DatabaseNotEmpty()));
            byte[] bytes = Files.readAllBytes(file);
            Path half = Files.write(temporary.resolve("half.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
            assertThatThrownBy(() -> Backup.read(half)).isInstanceOfSatisfying(StorageRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(new StorageRefusal.NoBackup(half)));
        }
    }

    @Test
    void sealsKeysAndSettingsUnderAPassphrase() throws Exception {
        DataFolder lived = DataFolder.open(temporary.resolve("lived"));
        Files.createDirectories(lived.keys().resolve("retired"));
        Files.writeString(lived.keys().resolve("retired/old.key"), "an old key");
        Files.writeString(lived.settings(), "entente:\n");
        Path file = temporary.resolve("keys.sealed");
        SealedFolder.seal(lived, file, "correct horse battery".toCharArray());
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("an old key", "retired");
        DataFolder fresh = DataFolder.open(temporary.resolve("fresh"));
        assertThatThrownBy(() -> SealedFolder.open(file, fresh, "another horse battery".toCharArray()))
                .isInstanceOfSatisfying(StorageRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(new StorageRefusal.NotOpened(file)));
        SealedFolder.open(file, fresh, "correct horse battery".toCharArray());
        assertThat(fresh.keys().resolve("retired/old.key")).hasContent("an old key");
        assertThat(fresh.settings()).exists();
        assertThatThrownBy(() -> SealedFolder.open(file, fresh, "correct horse battery".toCharArray())).isInstanceOf(StorageRefusedException.class);
    }

    private static void fill(JdbcClient jdbc) {
        jdbc.sql("insert into journal.stream (source, government, agreement, continuation) values ('urn:entente:HK:a', 'HK', 'a', 1)").update();
        jdbc.sql("insert into journal.entry (position, stream, sequence, hash, type, subject, stated_at, stored_at, understood, jws) select 1, id, 1, '\\x0102'::bytea, 't', E'tab\\tline\\n', now(), now(), true, 'a.b.c' from journal.stream").update();
        jdbc.sql("update journal.head set position = 1").update();
        jdbc.sql("insert into console.failed_sign_in (number, address, failed_at) values ('\\x00ff', '10.0.0.1', now()), ('\\x', '', now()), ('a', '繁體', now())").update();
        jdbc.sql("insert into party.audit (at, origin, act, subject, detail) values (now(), 'test', 'x', 'y', 'z')").update();
    }

    private static Map<String, List<String>> rows(JdbcClient jdbc) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        jdbc.sql("select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema') and tablename not like 'flyway%'").query(String.class).list()
                .forEach(table -> rows.put(table, jdbc.sql("select each::text from " + table + " as each order by 1").query(String.class).list()));
        return rows;
    }

    private static DatabaseAddress empty(TestDatabase server, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.username(), server.password()); var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " template template0");
        }
        return new DatabaseAddress(server.url().replaceAll("/[^/]*$", "/" + name), server.username(), server.password(), 2);
    }
}
