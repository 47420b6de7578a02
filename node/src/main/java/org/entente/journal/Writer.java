package org.entente.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The one writer of this process: takes whatever work waits into one transaction, commits, then answers all. Alone, a command commits at once; under load
/// batches form by themselves, of up to {@value #LARGEST} pieces of work. Work that brings a batch down is carried out again alone, since that batch was rolled back for certain;
/// after a commit that failed nothing is, since it may hold.
///
/// It starts before anything that may bring work and stops after it; what it has taken by then it still carries out, for up to {@link #PATIENCE}.
@Component
class Writer implements SmartLifecycle {

    static final int LARGEST = 1_000;
    static final Duration PATIENCE = Duration.ofSeconds(20);
    /// Below the web server's, which is `DEFAULT_PHASE - 2048`.
    private static final int PHASE = DEFAULT_PHASE - 4096;
    private static final int WAITING = 20_000;

    private final Shelves shelves;
    private final Recent recent;
    private final Appends appends;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final JournalMeters meters;
    private final LinkedBlockingQueue<Work> queue = new LinkedBlockingQueue<>(WAITING);
    private volatile boolean running;
    private volatile boolean abandoned;
    private Thread thread = new Thread(this::write, "journal-writer");

    Writer(Shelves shelves, Recent recent, Appends appends, Clock clock, PlatformTransactionManager transactions, JournalMeters meters) {
        this.shelves = shelves;
        this.recent = recent;
        this.appends = appends;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.meters = meters;
    }

    /// Puts work before the writer; waits while more than 20,000 pieces are before it.
    void put(Work work) {
        if (!running) {
            throw closed();
        }
        try {
            queue.put(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("Interrupted before the journal took the work", e);
        }
        if (!running && queue.remove(work)) {
            throw closed();
        }
    }

    /// Whether it takes work and its thread lives.
    boolean isOpen() {
        return running && thread.isAlive();
    }

    private static RejectedExecutionException closed() {
        return new RejectedExecutionException("The journal is closed");
    }

    @Override
    public void start() {
        running = true;
        abandoned = false;
        thread = new Thread(this::write, "journal-writer");
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            abandoned = !thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        queue.forEach(each -> each.answer().completeExceptionally(closed()));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void write() {
        List<Work> works = new ArrayList<>();
        while (running || !queue.isEmpty() && !abandoned) {
            try {
                works.add(queue.take());
            } catch (InterruptedException e) {
                continue;
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
        } catch (CommitUnsureException e) {
            works.forEach(each -> each.answer().completeExceptionally(e));
            appends.happened();
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
        long begun = System.nanoTime();
        Batch done = commit(works, careful);
        shelves.standing().leftAt(done.head());
        recent.add(done.applied());
        recent.ended(done.heads());
        if (!done.stored().isEmpty()) {
            appends.happened();
            meters.committed(done.stored(), Duration.ofNanos(System.nanoTime() - begun));
        }
        return done.answers();
    }

    /// @throws CommitUnsureException when everything went well but the commit; whatever else is thrown, the transaction was rolled back
    private Batch commit(List<Work> works, boolean careful) {
        var ran = new AtomicReference<Batch>();
        try {
            transaction.executeWithoutResult(status -> {
                Batch batch = new Batch(shelves, clock.instant(), careful);
                batch.run(works);
                ran.set(batch);
            });
        } catch (RuntimeException e) {
            throw ran.get() == null ? e : new CommitUnsureException(e);
        }
        return ran.get();
    }

    @SuppressWarnings("unchecked")
    private static void answer(Map<Work, Object> answers) {
        answers.forEach((work, answer) -> ((CompletableFuture<Object>) work.answer()).complete(answer));
    }
}
