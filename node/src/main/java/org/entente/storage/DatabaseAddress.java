package org.entente.storage;

import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Where a node's database is (`entente.database.…`). Without a `url` the node starts its own.
///
/// @param url         JDBC address of a PostgreSQL database that this node has for itself
/// @param connections how many connections the node opens at most
@ConfigurationProperties("entente.database")
public record DatabaseAddress(
        @Nullable String url, @Nullable String username, @Nullable String password, @DefaultValue("16") int connections) {

    /// The node's own, embedded database.
    public static DatabaseAddress embedded() {
        return new DatabaseAddress(null, null, null, 16);
    }

    /// The embedded database, now that its server runs.
    DatabaseAddress at(EmbeddedPostgres server) {
        return new DatabaseAddress(server.url(), server.username(), server.password(), connections);
    }

    /// Connections of no pool.
    DataSource open() {
        return new DriverManagerDataSource(Objects.requireNonNull(url), Objects.requireNonNullElse(username, ""), Objects.requireNonNullElse(password, ""));
    }

    boolean isEmbedded() {
        return url == null || url.isBlank();
    }

    @Override
    public String toString() {
        return "DatabaseAddress[url=" + url + ", username=" + username + ", connections=" + connections + "]";
    }
}
