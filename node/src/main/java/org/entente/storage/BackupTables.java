package org.entente.storage;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The tables of a database that belong into a backup: all but the views' and the histories of changes.
final class BackupTables {

    private static final String HISTORY = "flyway_schema_history";
    private static final String KEPT = "nspname !~ '^(pg_|information_schema$)' and nspname !~ '_view(_rebuild)?$' and relname not like '" + HISTORY + "%'";

    private final JdbcClient jdbc;

    BackupTables(Connection connection) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /// Version of the tables of each module.
    Map<String, String> migrations() {
        Map<String, String> versions = new TreeMap<>();
        jdbc.sql("select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace where nspname = 'public' and relkind = 'r' and relname like ?").param(HISTORY + "%").query(String.class).list()
                .forEach(table -> jdbc.sql("select version from public." + table + " where success and version is not null order by installed_rank desc limit 1").query(String.class).optional()
                        .ifPresent(version -> versions.put(table.substring(HISTORY.length()).replaceFirst("^_", ""), version)));
        return versions;
    }

    /// Each table after those that its rows refer to, without rows.
    List<Backup.Table> inOrder() {
        Map<String, List<String>> columns = new TreeMap<>();
        jdbc.sql("select nspname || '.' || relname, string_agg(quote_ident(attname), ',' order by attnum) from pg_class join pg_namespace on pg_namespace.oid = relnamespace "
                        + "join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' where relkind = 'r' and " + KEPT + " group by 1")
                .query(row -> { columns.put(row.getString(1), Arrays.asList(row.getString(2).split(","))); });
        Map<String, Set<String>> referred = referred();
        List<Backup.Table> ordered = new ArrayList<>();
        Set<String> done = new HashSet<>();
        columns.keySet().forEach(table -> add(table, columns, referred, done, ordered));
        return ordered;
    }

    private void add(String table, Map<String, List<String>> columns, Map<String, Set<String>> referred, Set<String> done, List<Backup.Table> ordered) {
        if (done.add(table)) {
            referred.getOrDefault(table, Set.of()).forEach(each -> add(each, columns, referred, done, ordered));
            ordered.add(new Backup.Table(table, columns.get(table), 0, ""));
        }
    }

    private Map<String, Set<String>> referred() {
        return jdbc.sql("select conrelid::regclass::text, confrelid::regclass::text from pg_constraint join pg_class on pg_class.oid = conrelid join pg_namespace on pg_namespace.oid = relnamespace "
                        + "where contype = 'f' and conrelid <> confrelid and " + KEPT)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    Map<String, Long> sequences() {
        Map<String, Long> last = new TreeMap<>();
        jdbc.sql("select schemaname || '.' || sequencename, last_value from pg_sequences where last_value is not null and schemaname !~ '_view(_rebuild)?$'")
                .query(row -> { last.put(row.getString(1), row.getLong(2)); });
        return last;
    }

    /// Takes out the rows that a migration put in, if there are any.
    void empty(String table) {
        if (jdbc.sql("select exists (select 1 from " + table + ")").query(Boolean.class).single()) {
            jdbc.sql("delete from " + table).update();
        }
    }

    void goOnAfter(Map<String, Long> last) {
        last.forEach((sequence, value) -> jdbc.sql("select setval(?::regclass, ?)").params(sequence, value).query(Long.class).single());
    }
}
