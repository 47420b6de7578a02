package org.entente.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL database of one node, open: the embedded one of its data folder or the one whose address it was given. Closing it ends
/// all connections and stops the embedded server.
public final class NodeDatabase implements AutoCloseable {

    private final @Nullable EmbeddedPostgres server;
    private final HikariDataSource connections;

    /// @param lock    the data folder, held by this process; stays with the caller
    /// @throws StorageRefusedException if the embedded server cannot be started
    public static NodeDatabase open(DataFolderLock lock, DatabaseAddress address) {
        if (!address.isEmbedded()) {
            return new NodeDatabase(null, address);
        }
        EmbeddedPostgres server = EmbeddedPostgres.start(lock);
        try {
            return new NodeDatabase(
                    server, new DatabaseAddress(server.url(), server.username(), server.password(), address.connections()));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private NodeDatabase(@Nullable EmbeddedPostgres server, DatabaseAddress address) {
        this.server = server;
        this.connections = pool(address);
    }

    static HikariDataSource pool(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("node");
        config.setJdbcUrl(address.url());
        config.setUsername(address.username());
        config.setPassword(address.password());
        config.setMaximumPoolSize(address.connections());
        config.setMinimumIdle(Math.min(2, address.connections()));
        config.setConnectionTimeout(Duration.ofSeconds(20).toMillis());
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
