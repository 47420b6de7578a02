package org.entente.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right of one process to send to one peer: an advisory lock of PostgreSQL, held by a connection that is kept for it. When the process ends, however it ends, the
/// database takes the lock back and another process of this government goes on. Should the connection be lost unnoticed for up to {@link #LOOK}, two processes may send
/// the same bundle; the peer then answers both with one receipt.
final class Lease implements AutoCloseable {

    static final Duration LOOK = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    private static final int PURPOSE = 0x656e_7472;

    private final DataSource database;
    private final Government peer;
    private @Nullable Connection connection;
    private long looked;

    Lease(DataSource database, Government peer) {
        this.database = database;
        this.peer = peer;
    }

    /// Whether this process may send; takes the lease if it is free.
    boolean held() {
        try {
            if (connection == null) {
                return take();
            }
            if (System.nanoTime() - looked > LOOK.toNanos()) {
                looked = System.nanoTime();
                return connection.isValid(2) || lost();
            }
            return true;
        } catch (SQLException e) {
            LOG.warn("The lease for {} cannot be had: {}", peer, e.getMessage());
            close();
            return false;
        }
    }

    private boolean take() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(true);
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?, hashtext(?))")) {
            statement.setInt(1, PURPOSE);
            statement.setString(2, peer.code());
            try (var row = statement.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    looked = System.nanoTime();
                    LOG.info("This process sends to {}", peer);
                    return true;
                }
            }
        }
        close();
        return false;
    }

    private boolean lost() {
        LOG.warn("The lease for {} was lost with its connection", peer);
        close();
        return false;
    }

    @Override
    public void close() {
        Connection ended = connection;
        connection = null;
        if (ended != null) {
            try (ended; var statement = ended.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
            } catch (SQLException e) {
                LOG.debug("The lease for {} ended with its connection: {}", peer, e.getMessage());
            }
        }
    }
}
