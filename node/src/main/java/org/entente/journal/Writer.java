package org.entente.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The one writer of this process: takes whatever work waits into one transaction, commits, then answers all. Alone, a command commits at once; under load
/// batches form by themselves, of up to {@value #LARGEST} pieces of work.
@Component
class Writer implements SmartLifecycle {

    static final int LARGEST = 1_000;
    private static final int WAITING = 20_000;

    private final Shelves shelves;
    private final Recent recent;
    private final Appends appends;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final LinkedBlockingQueue<Work> queue = new LinkedBlockingQueue<>(WAITING);
    private volatile boolean running;
    private Thread thread = new Thread(this::write, "journal-writer");

    Writer(Shelves shelves, Recent recent, Appends appends, Clock clock, PlatformTransactionManager transactions) {
        this.shelves = shelves;
        this.recent = recent;
        this.appends = appends;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Puts work before the writer; waits while more than 20,000 pieces are before it.
    void put(Work work) {
        if (!running) {
            throw new RejectedExecutionException("The journal is closed");
        }
        try {
            queue.put(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("Interrupted before the journal took the work", e);
        }
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::write, "journal-writer");
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        queue.forEach(each -> each.answer().completeExceptionally(new RejectedExecutionException("The journal was closed")));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void write() {
        List<Work> works = new ArrayList<>();
        while (running) {
            try {
                works.add(queue.take());
            } catch (InterruptedException e) {
                return;
            }
            queue.drainTo(works, LARGEST - 1);
            // An interrupt must not reach the database driver in mid-transaction.
            Thread.interrupted();
            carryOut(works);
            works.clear();
        }
    }

    private void carryOut(List<Work> works) {
        try {
            answer(withAllViews(works));
        } catch (RuntimeException | Error e) {
            if (works.size() == 1) {
                works.getFirst().answer().completeExceptionally(e);
            } else {
                works.forEach(each -> carryOut(List.of(each)));
            }
        }
    }

    private Map<Work, Object> withAllViews(List<Work> works) {
        try {
            return inOneTransaction(works, false);
        } catch (ViewFailedException e) {
            return inOneTransaction(works, true);
        }
    }

    private Map<Work, Object> inOneTransaction(List<Work> works, boolean careful) {
        Batch done = transaction.execute(status -> {
            Batch batch = new Batch(shelves, clock.instant(), careful);
            batch.run(works);
            return batch;
        });
        shelves.standing().leftAt(done.head());
        recent.add(done.applied());
        if (done.storedAnything()) {
            appends.happened();
        }
        return done.answers();
    }

    @SuppressWarnings("unchecked")
    private static void answer(Map<Work, Object> answers) {
        answers.forEach((work, answer) -> ((CompletableFuture<Object>) work.answer()).complete(answer));
    }
}
