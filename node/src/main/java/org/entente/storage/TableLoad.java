package org.entente.storage;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows on their way into a table, to be added to {@link Writes}: a few go by `INSERT`; more than {@value #FEW} by PostgreSQL's `COPY`, which is a call of its own and takes a fraction of the
/// work. A row that the table refuses brings all of them down.
public final class TableLoad extends Write {

    private static final int FEW = 16;

    private final String table;
    private final List<String> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    public TableLoad(String table, String... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    /// Adds a row: a value for each column, whose text is one that the column's type reads.
    public TableLoad row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("%d values for %d columns of %s".formatted(values.length, columns.size(), table));
        }
        rows.add(values);
        return this;
    }

    @Override
    String name() {
        return table;
    }

    @Override
    boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    @Nullable String together() {
        if (rows.size() > FEW) {
            return null;
        }
        String row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        return "insert into " + target() + " values " + String.join(", ", Collections.nCopies(rows.size(), row));
    }

    @Override
    int set(PreparedStatement statement, int last) throws SQLException {
        int parameter = last;
        for (Object[] values : rows) {
            for (Object value : values) {
                // Without a type of its own: the database reads the text as the column's.
                statement.setObject(++parameter, value == null ? null : value.toString(), Types.OTHER);
            }
        }
        return parameter;
    }

    private String target() {
        return table + " (" + String.join(", ", columns) + ")";
    }

    @Override
    void alone(Connection connection) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (Object[] values : rows) {
            for (int i = 0; i < values.length; i++) {
                text.append(i == 0 ? "" : "\t");
                write(text, values[i]);
            }
            text.append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target() + " from stdin");
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
    }

    private static void write(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        String written = value.toString();
        int done = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < ' ' || c == '\\') {
                text.append(written, done, i).append(escaped(c));
                done = i + 1;
            }
        }
        text.append(written, done, written.length());
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
