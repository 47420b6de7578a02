package org.entente.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The PostgreSQL database of one node, open: the embedded one of its data folder or the one whose address it was given, with all modules'
/// tables in it. Closing it ends all connections and stops the embedded server.
///
/// Every connection finds the tables of all views (schemas named `<module>_view`) without naming their schema.
public final class NodeDatabase implements AutoCloseable {

    private final @Nullable EmbeddedPostgres server;
    private final HikariDataSource connections;

    /// @param lock the data folder, held by this process; stays with the caller
    /// @throws StorageRefusedException if the embedded server cannot be started
    public static NodeDatabase open(DataFolderLock lock, DatabaseAddress address) {
        if (!address.isEmbedded()) {
            return new NodeDatabase(null, connect(address));
        }
        EmbeddedPostgres server = EmbeddedPostgres.start(lock);
        try {
            return new NodeDatabase(server, connect(address.at(server)));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private NodeDatabase(@Nullable EmbeddedPostgres server, HikariDataSource connections) {
        this.server = server;
        this.connections = connections;
    }

    static HikariDataSource connect(DatabaseAddress address) {
        DataSource single = address.open();
        ModuleMigrations.ofThisNode().apply(single);
        return pool(address, searchPath(single));
    }

    private static String searchPath(DataSource database) {
        List<String> views = JdbcClient.create(database)
                .sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE '%\\_view' ORDER BY nspname")
                .query(String.class)
                .list();
        return String.join(",", views) + (views.isEmpty() ? "" : ",") + "public";
    }

    private static HikariDataSource pool(DatabaseAddress address, String searchPath) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("node");
        config.setJdbcUrl(address.url());
        config.setUsername(address.username());
        config.setPassword(address.password());
        config.setMaximumPoolSize(address.connections());
        config.setMinimumIdle(Math.min(2, address.connections()));
        config.setConnectionTimeout(Duration.ofSeconds(20).toMillis());
        config.addDataSourceProperty("currentSchema", searchPath);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "entente");
        return new HikariDataSource(config);
    }

    public DataSource dataSource() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
        if (server != null) {
            server.close();
        }
    }
}
