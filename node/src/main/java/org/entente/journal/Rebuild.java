package org.entente.journal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Throws the views away and computes them again from the journal: new tables are built beside the old ones and swapped in one
/// transaction, so that readers see the old tables until the new ones are whole. Appending waits meanwhile.
@Component
public class Rebuild {

    private static final String FRESH = "_rebuild";

    private final Shelves shelves;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Rebuild(Shelves shelves, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.shelves = shelves;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Rebuilds all views.
    ///
    /// @param progress is told how many entries have been replayed so far
    /// @return how many entries were replayed
    public long run(LongConsumer progress) {
        return transaction.execute(status -> {
            HeadRow head = shelves.lock();
            Set<String> schemas = new TreeSet<>(shelves.views().all().stream().map(View::schema).toList());
            schemas.forEach(this::buildBeside);
            shelves.views().mended();
            long replayed = replay(schemas, progress);
            schemas.forEach(this::swap);
            // Every process of this government looks anew which views stand still.
            jdbc.sql("update journal.head set mark = ?").param(head.at(head.position(), head.applied()).mark()).update();
            return replayed;
        });
    }

    private long replay(Set<String> schemas, LongConsumer progress) {
        String usual = jdbc.sql("show search_path").query(String.class).single();
        setSearchPath(Stream.concat(schemas.stream().map(each -> each + FRESH), Stream.of(usual)).collect(Collectors.joining(", ")));
        long[] replayed = new long[1];
        Set<String> broken = new TreeSet<>();
        shelves.entries().eachApplied(bulk -> {
            shelves.views().applyAlone(bulk, broken);
            replayed[0] += bulk.size();
            progress.accept(replayed[0]);
        });
        setSearchPath(usual);
        return replayed[0];
    }

    private void buildBeside(String schema) {
        jdbc.sql("drop schema if exists " + schema + FRESH + " cascade").update();
        jdbc.sql("create schema " + schema + FRESH).update();
        for (String table : tables(schema)) {
            jdbc.sql("create table " + schema + FRESH + "." + table + " (like " + schema + "." + table + " including all)").update();
        }
    }

    private void swap(String schema) {
        jdbc.sql("drop schema " + schema + " cascade").update();
        jdbc.sql("alter schema " + schema + FRESH + " rename to " + schema).update();
    }

    private List<String> tables(String schema) {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE' order by 1").param(schema).query(String.class).list();
    }

    private void setSearchPath(String path) {
        jdbc.sql("select set_config('search_path', ?, true)").param(path).query(String.class).single();
    }
}
