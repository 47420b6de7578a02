package org.entente.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Throws the views away and computes them again from the journal: new tables are built beside the old ones and swapped in one
/// transaction, so that readers see the old tables until the new ones are whole. Appending waits meanwhile.
///
/// The work is spread over as many connections as the machine has processors, {@value #MOST_LANES} at most, besides two for the journal itself.
@Component
public class Rebuild {

    private static final int MOST_LANES = 4;

    private final Shelves shelves;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;

    Rebuild(Shelves shelves, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.shelves = shelves;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /// Rebuilds all views.
    ///
    /// @param progress is told how many entries have been replayed so far
    /// @return how many entries were replayed
    public long run(LongConsumer progress) {
        return transaction.execute(status -> {
            HeadRow head = shelves.lock();
            FreshTables tables = new FreshTables(jdbc, shelves.views().all().stream().map(View::schema).collect(Collectors.toSet()));
            apart.executeWithoutResult(begun -> tables.make());
            long replayed = replay(tables, progress);
            tables.swap();
            // Every process of this government looks anew which views stand still.
            jdbc.sql("update journal.head set mark = ?").param(head.at(head.position(), head.applied()).mark()).update();
            return replayed;
        });
    }

    /// What fails for another reason than a view's leaves the tables to the next rebuild, which removes them.
    private long replay(FreshTables tables, LongConsumer progress) {
        int lanes = Math.min(Runtime.getRuntime().availableProcessors(), MOST_LANES);
        try (Replay replay = new Replay(shelves, transactions, lanes)) {
            long replayed = replay.run(tables, progress);
            atOnce(lanes, tables.finish());
            shelves.views().mended();
            replay.failed().forEach(shelves.views()::note);
            return replayed;
        }
    }

    private void atOnce(int lanes, List<String> statements) {
        try (ExecutorService threads = Executors.newFixedThreadPool(lanes)) {
            CompletableFuture.allOf(statements.stream().map(each -> CompletableFuture.runAsync(() -> jdbc.sql(each).update(), threads)).toArray(CompletableFuture[]::new)).join();
        }
    }
}
