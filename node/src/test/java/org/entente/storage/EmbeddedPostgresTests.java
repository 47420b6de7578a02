package org.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir
    Path place;

    static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.username(), server.password());
    }

    private static String ask(EmbeddedPostgres server, String query) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void tell(EmbeddedPostgres server, String command) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Test
    void keepsEveryPromiseThatDurabilityNeeds() throws SQLException {
        try (DataFolderLock lock = DataFolder.open(place).lock();
                EmbeddedPostgres server = EmbeddedPostgres.start(lock)) {
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(server, "SHOW data_checksums")).isEqualTo("on");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SELECT datlocale FROM pg_database WHERE datname = current_database()")).isEqualTo("C.UTF-8");
        }
    }

    @Test
    void keepsRowsOverARestart() throws SQLException {
        try (DataFolderLock lock = DataFolder.open(place).lock()) {
            try (EmbeddedPostgres server = EmbeddedPostgres.start(lock)) {
                tell(server, "CREATE TABLE kept AS SELECT 42 AS answer");
            }
            assertThat(place.resolve("postgres/postmaster.pid")).doesNotExist();
            try (EmbeddedPostgres server = EmbeddedPostgres.start(lock)) {
                assertThat(ask(server, "SELECT answer FROM kept")).isEqualTo("42");
            }
        }
    }

    @Test
    void isStartedAgainWhenTheServerIsKilled() throws SQLException {
        try (DataFolderLock lock = DataFolder.open(place).lock();
                EmbeddedPostgres server = EmbeddedPostgres.start(lock);
                NodeDatabase database = NodeDatabase.open(lock, new DatabaseAddress(server.url(), server.username(), server.password(), 2))) {
            tell(server, "CREATE TABLE kept AS SELECT 42 AS answer");
            ProcessHandle killed = server.process();
            killed.destroyForcibly();
            killed.onExit().join();
            assertThat(answerWhenBack(database)).isEqualTo("42");
        }
    }

    @Test
    void isStartedAgainHoweverLongThatIsImpossible() throws Exception {
        Path needed = place.resolve("postgres/global/pg_control");
        try (DataFolderLock lock = DataFolder.open(place).lock();
                EmbeddedPostgres server = EmbeddedPostgres.start(lock);
                NodeDatabase database = NodeDatabase.open(lock, new DatabaseAddress(server.url(), server.username(), server.password(), 2))) {
            tell(server, "CREATE TABLE kept AS SELECT 42 AS answer");
            Path aside = Files.move(needed, place.resolve("aside"));
            ProcessHandle killed = server.process();
            killed.destroyForcibly();
            killed.onExit().join();
            while (!Files.readString(place.resolve("logs/postgres.log")).contains("pg_control")) {
                Thread.onSpinWait();
            }
            Files.move(aside, needed);
            assertThat(answerWhenBack(database)).isEqualTo("42");
        }
    }

    private static String answerWhenBack(NodeDatabase database) {
        while (true) {
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT answer FROM kept")) {
                rows.next();
                return rows.getString(1);
            } catch (SQLException e) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void keepsWhatItAcknowledgedBeforeNodeAndServerWereKilled() throws Exception {
        Process writer = startWriter();
        int acknowledged = 0;
        try (BufferedReader numbers = writer.inputReader()) {
            while (acknowledged < 200) {
                acknowledged = Integer.parseInt(numbers.readLine());
            }
            kill(writer);
            for (String number = numbers.readLine(); number != null; number = numbers.readLine()) {
                acknowledged = Integer.parseInt(number);
            }
        }
        try (DataFolderLock lock = DataFolder.open(place).lock();
                EmbeddedPostgres server = EmbeddedPostgres.start(lock)) {
            assertThat(Integer.parseInt(ask(server, "SELECT max(number) FROM acknowledged"))).isGreaterThanOrEqualTo(acknowledged);
            assertThat(ask(server, "SELECT count(*) = max(number) FROM acknowledged")).isEqualTo("t");
        }
    }

    private Process startWriter() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), WritingProcess.class.getName(), place.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void kill(Process writer) throws InterruptedException, ExecutionException {
        ProcessHandle server = PostmasterFile.running(place.resolve("postgres")).orElseThrow();
        server.destroyForcibly();
        // Through the handle, which leaves what the process printed readable.
        writer.toHandle().destroyForcibly();
        server.onExit().get();
    }

    @Test
    void stopsAServerThatOutlivedItsNode() throws Exception {
        DataFolder folder = DataFolder.open(place);
        try (DataFolderLock lock = folder.lock()) {
            EmbeddedPostgres.start(lock).close();
            ServerAccount account = ServerAccount.of(folder);
            PostgresCluster cluster = new PostgresCluster(folder, PostgresPrograms.provide(account), account);
            ServerRun outliving = new ServerRun(cluster, Durability.FULL);
            outliving.start(() -> false);
            ProcessHandle orphan = outliving.process();
            try (EmbeddedPostgres server = EmbeddedPostgres.start(lock)) {
                assertThat(orphan.isAlive()).isFalse();
                assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void isNotMisledByAProcessThatHasTheKilledServersNumber() throws Exception {
        try (DataFolderLock lock = DataFolder.open(place).lock()) {
            EmbeddedPostgres.start(lock).close();
            Files.writeString(place.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n/elsewhere\n0\n1\n\n127.0.0.1\n0 0\nready\n");
            try (EmbeddedPostgres server = EmbeddedPostgres.start(lock)) {
                assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void beginsAnewAfterAnInterruptedFirstStart() throws Exception {
        Files.createDirectories(place.resolve("postgres.unfinished/data/base"));
        try (DataFolderLock lock = DataFolder.open(place).lock();
                EmbeddedPostgres server = EmbeddedPostgres.start(lock)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            assertThat(place.resolve("postgres.unfinished")).doesNotExist();
        }
    }

    @Test
    void worksBelowAFolderThatOnlyRootMayEnter() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "needs root: only root changes the server's account");
        Path closed = Files.createDirectory(
                place.resolve("closed"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (int start = 0; start < 2; start++) {
            try (DataFolderLock lock = DataFolder.open(closed.resolve("node")).lock();
                    EmbeddedPostgres server = EmbeddedPostgres.start(lock)) {
                assertThat(ask(server, "SELECT 1")).isEqualTo("1");
                assertThat(server.process().info().user()).contains("nobody");
            }
        }
    }

    @Test
    void saysWhyTheServerDoesNotStart() throws Exception {
        try (DataFolderLock lock = DataFolder.open(place).lock()) {
            EmbeddedPostgres.start(lock).close();
            Files.delete(place.resolve("postgres/global/pg_control"));
            assertThatThrownBy(() -> EmbeddedPostgres.start(lock))
                    .isInstanceOfSatisfying(StorageRefusedException.class, e -> assertThat(e.refusal())
                            .isInstanceOfSatisfying(StorageRefusal.ServerFailed.class, failed -> assertThat(failed.lastWords()).contains("pg_control")));
        }
    }

    @Test
    void keepsPasswordAndFilesFromOthers() throws IOException {
        try (DataFolderLock lock = DataFolder.open(place.resolve("node")).lock()) {
            EmbeddedPostgres.start(lock).close();
        }
        try (Stream<Path> kept = Files.list(place.resolve("node"))) {
            assertThat(kept).allSatisfy(file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).endsWith("------"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("node/keys/database.password"))))
                .isEqualTo("rw-------");
    }
}
