package org.entente.journal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/// A thread with a connection and a transaction of its own, in which work is done in the order in which it is given. What was not committed when it is closed is rolled back.
final class OwnTransaction implements AutoCloseable {

    private final PlatformTransactionManager transactions;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("replay").factory());
    private final CompletableFuture<TransactionStatus> transaction;

    OwnTransaction(PlatformTransactionManager transactions) {
        this.transactions = transactions;
        this.transaction = CompletableFuture.supplyAsync(() -> transactions.getTransaction(new DefaultTransactionDefinition()), thread);
    }

    /// Fails if the work does, or if no connection was to be had.
    CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(() -> {
            transaction.join();
            work.run();
        }, thread);
    }

    CompletableFuture<Void> commit() {
        return run(() -> transactions.commit(transaction.join()));
    }

    @Override
    public void close() {
        run(this::rollBack).exceptionally(failed -> null).join();
        thread.close();
    }

    private void rollBack() {
        TransactionStatus status = transaction.join();
        if (!status.isCompleted()) {
            transactions.rollback(status);
        }
    }
}
