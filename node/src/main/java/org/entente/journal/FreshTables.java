package org.entente.journal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tables for views beside the ones that are read, empty at first, in schemas of the same name with `_rebuild` at its end; then in their place.
///
/// Primary keys and unique indexes are there from the beginning, since views rely on them when they write. Other indexes only cost time until all rows are there, so they
/// come last. All keep their names, so that later migrations find them.
final class FreshTables {

    private static final String FRESH = "_rebuild";

    private final JdbcClient jdbc;
    private final Set<String> schemas;

    /// @param schemas those of the tables that are read
    FreshTables(JdbcClient jdbc, Set<String> schemas) {
        this.jdbc = jdbc;
        this.schemas = new TreeSet<>(schemas);
    }

    /// Makes them empty, and does away with what an interrupted rebuild left.
    void make() {
        remove();
        for (String schema : schemas) {
            jdbc.sql("create schema " + schema + FRESH).update();
            for (String table : tables(schema)) {
                jdbc.sql("create table " + schema + FRESH + "." + table + " (like " + schema + "." + table + " including all excluding indexes)").update();
                keys(schema, table).forEach(each -> jdbc.sql(each).update());
            }
        }
    }

    private void remove() {
        schemas.forEach(schema -> jdbc.sql("drop schema if exists " + schema + FRESH + " cascade").update());
    }

    /// Until the transaction ends, views find these tables instead of the ones that are read.
    void lookAtThem() {
        String usual = jdbc.sql("show search_path").query(String.class).single();
        String path = Stream.concat(schemas.stream().map(each -> each + FRESH), Stream.of(usual)).collect(Collectors.joining(", "));
        jdbc.sql("select set_config('search_path', ?, true)").param(path).query(String.class).single();
    }

    /// Statements that make the remaining indexes and count what the planner wants to know, one a table; they may run at the same time.
    List<String> finish() {
        return schemas.stream().flatMap(schema -> tables(schema).stream().map(table -> String.join("; ",
                Stream.concat(indexes(schema, table, false).stream(), Stream.of("analyze " + schema + FRESH + "." + table)).toList()))).toList();
    }

    /// Puts them in the place of those that are read, which go.
    void swap() {
        for (String schema : schemas) {
            jdbc.sql("drop schema " + schema + " cascade").update();
            jdbc.sql("alter schema " + schema + FRESH + " rename to " + schema).update();
        }
    }

    private List<String> tables(String schema) {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE' order by 1").param(schema).query(String.class).list();
    }

    private List<String> keys(String schema, String table) {
        List<String> constraints = jdbc.sql("select format('alter table %I.%I add constraint %I %s', ?, ?, conname, pg_get_constraintdef(oid)) from pg_constraint where conrelid = ?::regclass and contype in ('p', 'u') order by 1")
                .params(schema + FRESH, table, schema + "." + table).query(String.class).list();
        return Stream.concat(constraints.stream(), indexes(schema, table, true).stream()).toList();
    }

    /// Those that no constraint brings with it.
    private List<String> indexes(String schema, String table, boolean unique) {
        return jdbc.sql("select pg_get_indexdef(indexrelid) from pg_index where indrelid = ?::regclass and indisunique = ? and not exists (select 1 from pg_constraint where conindid = indexrelid) order by 1")
                .params(schema + "." + table, unique).query(String.class).list().stream()
                .map(each -> each.replaceFirst(" ON " + schema + "\\.", " ON " + schema + FRESH + ".")).toList();
    }
}
