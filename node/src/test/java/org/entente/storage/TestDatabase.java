package org.entente.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.FileSystemUtils;

/// A database of its own for one test class or test, with the tables of all modules and nothing in them, on a server that all tests of this
/// process share. The server is fast, forgets everything when the process ends, and lives in `target/test-databases`.
///
/// Plain test: `DataSource dataSource = TestDatabase.fresh().dataSource();`
/// Spring test: `@DynamicPropertySource static void database(DynamicPropertyRegistry registry) { TestDatabase.fresh().register(registry); }`
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final HikariDataSource connections;

    private TestDatabase(String name) {
        this.name = name;
        this.connections = NodeDatabase.connect(address(name));
    }

    public static TestDatabase fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        create(name, Shared.PATTERN);
        return new TestDatabase(name);
    }

    private static void create(String name, String pattern) {
        EmbeddedPostgres server = Shared.SERVER;
        try (Connection connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + pattern + " STRATEGY file_copy");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseAddress address(String name) {
        return new DatabaseAddress(Shared.SERVER.url(name), Shared.SERVER.username(), Shared.SERVER.password(), 8);
    }

    public DataSource dataSource() {
        return connections;
    }

    public String url() {
        return Shared.SERVER.url(name);
    }

    public String username() {
        return Shared.SERVER.username();
    }

    public String password() {
        return Shared.SERVER.password();
    }

    /// Points a node under test to this database and to an empty data folder.
    public void register(DynamicPropertyRegistry registry) {
        registry.add("entente.data", () -> Shared.FOLDER.resolve("data-" + name).toString());
        registry.add("entente.database.url", this::url);
        registry.add("entente.database.username", this::username);
        registry.add("entente.database.password", this::password);
        registry.add("entente.database.connections", () -> "8");
    }

    @Override
    public void close() {
        connections.close();
    }

    private static final class Shared {
        static final Path FOLDER = folder();
        static final EmbeddedPostgres SERVER = start();
        /// Has all tables already, so that the modules' migrations run once and not in every test.
        static final String PATTERN = pattern();

        private static Path folder() {
            try {
                Path all = Files.createDirectories(Path.of("target", "test-databases").toAbsolutePath());
                try (Stream<Path> earlier = Files.list(all)) {
                    earlier.filter(Shared::isAbandoned).forEach(folder -> FileSystemUtils.deleteRecursively(folder.toFile()));
                }
                return all.resolve(Long.toString(ProcessHandle.current().pid()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean isAbandoned(Path folder) {
            long pid = Long.parseLong(folder.getFileName().toString());
            return pid == ProcessHandle.current().pid()
                    || ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
        }

        private static String pattern() {
            create("pattern", "template1");
            NodeDatabase.connect(address("pattern")).close();
            return "pattern";
        }

        private static EmbeddedPostgres start() {
            DataFolderLock lock = DataFolder.open(FOLDER.resolve("server")).lock();
            EmbeddedPostgres server = EmbeddedPostgres.start(lock, Durability.NONE);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                lock.close();
                FileSystemUtils.deleteRecursively(FOLDER.toFile());
            }));
            return server;
        }
    }
}
