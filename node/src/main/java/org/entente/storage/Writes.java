package org.entente.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/// What is to be written to a database: statements with their rows, and tables to be filled. Nothing is written before it is sent; then all of it is, in the order in which it was added,
/// and neighbours with few rows by one call, since a call takes longer than most statements.
///
/// Whoever reads what stands here sends it first.
public final class Writes {

    private final DataSource database;
    private final List<Write> waiting = new ArrayList<>();

    public Writes(DataSource database) {
        this.database = database;
    }

    /// Adds a statement that is executed once for each row.
    ///
    /// @param rows values for its parameters, of classes for which PostgreSQL's driver has a type
    public Writes add(String sql, List<@Nullable Object[]> rows) {
        waiting.add(new Repeated(sql, List.copyOf(rows)));
        return this;
    }

    /// Adds a statement that is executed once.
    public Writes add(String sql, @Nullable Object... parameters) {
        return add(sql, Collections.singletonList(parameters));
    }

    /// Adds the rows of tables.
    public Writes add(TableLoad... tables) {
        waiting.addAll(List.of(tables));
        return this;
    }

    /// Adds what somebody else is to write to the same database.
    public Writes add(Writes others) {
        waiting.addAll(others.waiting);
        return this;
    }

    /// Writes, in the transaction in hand if there is one.
    ///
    /// @throws org.springframework.dao.DataAccessException if the database refuses any of it
    public void send() {
        List<Write> all = waiting.stream().filter(each -> !each.isEmpty()).toList();
        waiting.clear();
        if (all.isEmpty()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            send(connection, all);
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("write", all.stream().map(Write::name).collect(Collectors.joining(", ")), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static void send(Connection connection, List<Write> all) throws SQLException {
        List<Write> neighbours = new ArrayList<>();
        StringJoiner sql = new StringJoiner(";\n");
        for (Write each : all) {
            String its = each.together();
            if (its == null) {
                together(connection, sql.toString(), neighbours);
                neighbours.clear();
                sql = new StringJoiner(";\n");
                each.alone(connection);
            } else {
                neighbours.add(each);
                sql.add(its);
            }
        }
        together(connection, sql.toString(), neighbours);
    }

    private static void together(Connection connection, String sql, List<Write> neighbours) throws SQLException {
        if (neighbours.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 0;
            for (Write each : neighbours) {
                parameter = each.set(statement, parameter);
            }
            statement.execute();
        }
    }

    /// A statement that is executed for each of its rows.
    static final class Repeated extends Write {

        /// With more rows it goes by itself, so that calls made of several are of few kinds and the database has prepared most of them.
        private static final int FEW = 4;

        private final String sql;
        private final List<@Nullable Object[]> rows;

        private Repeated(String sql, List<@Nullable Object[]> rows) {
            this.sql = sql;
            this.rows = rows;
        }

        @Override
        String name() {
            return sql.lines().findFirst().orElse(sql);
        }

        @Override
        boolean isEmpty() {
            return rows.isEmpty();
        }

        @Override
        @Nullable String together() {
            return rows.size() > FEW ? null : String.join(";\n", Collections.nCopies(rows.size(), sql));
        }

        @Override
        int set(PreparedStatement statement, int last) throws SQLException {
            int parameter = last;
            for (Object[] row : rows) {
                parameter = set(statement, row, parameter);
            }
            return parameter;
        }

        @Override
        void alone(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Object[] row : rows) {
                    set(statement, row, 0);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }

        private static int set(PreparedStatement statement, @Nullable Object[] row, int last) throws SQLException {
            int parameter = last;
            for (Object value : row) {
                statement.setObject(++parameter, value);
            }
            return parameter;
        }
    }
}
