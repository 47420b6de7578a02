package org.entente.storage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A node's own PostgreSQL, in its data folder. What it has acknowledged survives `kill -9` of the node and of the server.
///
/// It listens on 127.0.0.1 only, on a free port, and asks for a password that stands in the data folder. If the server dies it is started
/// again on the same port, as often as that takes. If the node dies the server stops by itself where the system can arrange that (Linux with `setpriv`); else the next start
/// in the folder stops it first.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(30);
    private static final Duration BETWEEN_STARTS = Duration.ofSeconds(2);

    private final PostgresCluster cluster;
    private final ServerRun run;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final Thread keeper;
    private volatile boolean stopping;

    /// Starts the database of the folder, making it if there is none, and returns when it answers.
    ///
    /// @param lock shows that no other process works in the folder; stays with the caller
    /// @throws StorageRefusedException if it cannot be started, with the reason
    public static EmbeddedPostgres start(DataFolderLock lock) {
        return start(lock, Durability.FULL);
    }

    static EmbeddedPostgres start(DataFolderLock lock, Durability durability) {
        DataFolder folder = lock.folder();
        ServerAccount account = ServerAccount.of(folder);
        PostgresCluster cluster = new PostgresCluster(folder, PostgresPrograms.provide(account), account);
        cluster.createIfAbsent(durability);
        EmbeddedPostgres server = new EmbeddedPostgres(cluster, durability);
        server.keeper.start();
        try {
            server.port.join();
            return server;
        } catch (CompletionException e) {
            throw e.getCause() instanceof StorageRefusedException refused ? refused : e;
        }
    }

    private EmbeddedPostgres(PostgresCluster cluster, Durability durability) {
        this.cluster = cluster;
        this.run = new ServerRun(cluster, durability);
        // The server is told to stop when the thread that started it ends, so this thread lives as long as the server does.
        this.keeper = Thread.ofPlatform().daemon().name("postgres-keeper").unstarted(this::keep);
    }

    private void keep() {
        try {
            ServerRun.stopOrphan(cluster.folder().postgres(), PATIENCE_AT_STOP);
            port.complete(run.start(() -> stopping));
            while (!stopping) {
                run.awaitEnd();
                startAgain();
            }
        } catch (RuntimeException | InterruptedException e) {
            port.completeExceptionally(e);
        }
    }

    /// Tries until it succeeds: whatever stands in the way, such as a full disk, may be over a moment later.
    private void startAgain() throws InterruptedException {
        boolean ended = true;
        while (ended && !stopping) {
            LOG.error("PostgreSQL in {} has ended unexpectedly and is started again", cluster.folder().root());
            try {
                run.start(() -> stopping);
                ended = false;
            } catch (RuntimeException e) {
                LOG.error("PostgreSQL in {} cannot be started again at present: {}", cluster.folder().root(), e.getMessage());
                TimeUnit.NANOSECONDS.sleep(BETWEEN_STARTS.toNanos());
            }
        }
    }

    public String url() {
        return url(PostgresCluster.DATABASE);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port.join() + "/" + database;
    }

    public String username() {
        return PostgresCluster.USER;
    }

    public String password() {
        return cluster.password();
    }

    /// The server's process.
    ProcessHandle process() {
        return run.process();
    }

    /// Stops the server: open transactions are rolled back, the files are left clean.
    @Override
    public void close() {
        stopping = true;
        run.stop(PATIENCE_AT_STOP);
        try {
            keeper.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
