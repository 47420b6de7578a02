package org.entente.storage;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/// Rows on their way into one table, by PostgreSQL's `COPY`: for many rows a fraction of what inserting them costs. A row that the table refuses brings all of them down.
public final class TableLoad {

    private final String table;
    private final List<String> columns;
    private final StringBuilder rows = new StringBuilder();

    public TableLoad(String table, String... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    /// Adds a row: a value for each column, whose text is one that the column's type reads.
    public TableLoad row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("%d values for %d columns of %s".formatted(values.length, columns.size(), table));
        }
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            write(values[i]);
        }
        rows.append('\n');
        return this;
    }

    /// Writes the rows, in the transaction in hand if there is one.
    ///
    /// @throws org.springframework.dao.DataAccessException if the database refuses them
    public void into(DataSource database) {
        if (rows.isEmpty()) {
            return;
        }
        String sql = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("load", sql, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
            return;
        }
        String text = value.toString();
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\\') {
                rows.append(text, written, i).append(escaped(c));
                written = i + 1;
            }
        }
        rows.append(text, written, text.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.valueOf(c);
        };
    }
}
