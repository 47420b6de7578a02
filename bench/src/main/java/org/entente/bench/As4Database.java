package org.entente.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.entente.storage.DataFolder;
import org.entente.storage.DataFolderLock;
import org.entente.storage.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps documents and receipts in a PostgreSQL of its own: the nodes' embedded one with the nodes' settings, `fsync` among them. Commits of many threads are synced together by PostgreSQL itself.
final class As4Database implements As4Store {

    /// As many as submitters or threads of the server ever wait at once is more than PostgreSQL has use for on a small machine; it accepts 40.
    private static final int CONNECTIONS = 32;

    private final DataFolderLock lock;
    private final EmbeddedPostgres server;
    private final HikariDataSource connections = new HikariDataSource();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private As4Database(DataFolderLock lock) {
        this.lock = lock;
        this.server = EmbeddedPostgres.start(lock);
        connections.setJdbcUrl(server.url());
        connections.setUsername(server.username());
        connections.setPassword(server.password());
        connections.setMaximumPoolSize(CONNECTIONS);
        this.jdbc = JdbcClient.create(connections);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(connections));
        table("document");
        table("receipt");
    }

    /// As the nodes keep their entries: nothing is compressed.
    private void table(String name) {
        jdbc.sql("create table " + name + " (message text primary key, body bytea not null, stored_at timestamptz not null default now())").update();
        jdbc.sql("alter table " + name + " alter column body set storage external").update();
    }

    static As4Database in(Path folder) {
        return new As4Database(DataFolder.open(folder).lock());
    }

    @Override
    public void document(String message, byte[] document) {
        jdbc.sql("insert into document (message, body) values (?, ?)").params(message, document).update();
    }

    @Override
    public void receipt(String message, byte[] receipt) {
        jdbc.sql("insert into receipt (message, body) values (?, ?)").params(message, receipt).update();
    }

    @Override
    public void both(String message, byte[] document, byte[] receipt) {
        transaction.executeWithoutResult(status -> {
            document(message, document);
            receipt(message, receipt);
        });
    }

    @Override
    public void close() {
        connections.close();
        server.close();
        lock.close();
    }
}
