package org.entente.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// One of several {@link Writes}: goes by a call of its own, or with its neighbours.
abstract sealed class Write permits TableLoad, Writes.Repeated {

    /// For the message when the database refuses it.
    abstract String name();

    abstract boolean isEmpty();

    /// Its statements in SQL, to be sent together with others; null if it needs a call of its own.
    abstract @Nullable String together();

    /// Sets the parameters of those statements.
    ///
    /// @param last the number of the parameter before its first
    /// @return the number of its own last
    abstract int set(PreparedStatement statement, int last) throws SQLException;

    abstract void alone(Connection connection) throws SQLException;
}
