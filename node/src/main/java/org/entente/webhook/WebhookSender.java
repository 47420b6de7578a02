package org.entente.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.entente.evidence.Entry;
import org.entente.journal.Journal;
import org.entente.webhook.WebhookPost.Attempt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Sends what is due: at once after it was laid out, later when it failed. At most eight messages are under way, and two to one receiver, so that a slow one holds up nobody else.
/// Several processes of one government share the work: each message is leased to one of them.
@Component
class WebhookSender implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int AT_ONCE = 8;
    private static final int TO_ONE = 2;

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final WebhookPost post;
    private final ObjectProvider<Journal> journal;
    private final Clock clock;
    private final Semaphore sign = new Semaphore(0);
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Map<UUID, Semaphore> receivers = new ConcurrentHashMap<>();
    private @Nullable ExecutorService threads;
    private @Nullable Thread leader;
    private volatile boolean running;

    WebhookSender(Subscriptions subscriptions, Deliveries deliveries, WebhookPost post, ObjectProvider<Journal> journal, Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.post = post;
        this.journal = journal;
        this.clock = clock;
    }

    /// Says that something may be due.
    void wake() {
        sign.release();
    }

    @Override
    public void start() {
        running = true;
        threads = Executors.newVirtualThreadPerTaskExecutor();
        leader = Thread.ofVirtual().name("webhooks").start(this::lead);
    }

    /// Lets what is under way end for a moment: an interrupt in the middle of a query would close the connection under it.
    @Override
    public void stop() {
        running = false;
        sign.release();
        try {
            if (leader != null && !leader.join(PATIENCE)) {
                leader.interrupt();
            }
            if (threads != null) {
                threads.shutdown();
                if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    threads.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void lead() {
        while (running) {
            try {
                if (!step()) {
                    sign.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                    sign.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /// Whether there may be more; after a failure it rests before the next try.
    private boolean step() throws InterruptedException {
        free.acquire();
        free.release();
        try {
            List<Delivery> due = deliveries.lease(free.availablePermits(), clock.instant());
            for (Delivery each : due) {
                free.acquire();
                threads.submit(() -> carry(each));
            }
            return !due.isEmpty();
        } catch (RuntimeException e) {
            if (running) {
                LOG.warn("Webhooks could not be sent and will be tried again", e);
            }
            return false;
        }
    }

    private void carry(Delivery delivery) {
        Semaphore receiver = receivers.computeIfAbsent(delivery.subscription(), id -> new Semaphore(TO_ONE));
        try {
            receiver.acquire();
            try {
                settle(delivery, attempt(delivery));
            } finally {
                receiver.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (running) {
                LOG.warn("Delivery {} failed and will be tried again", delivery.id(), e);
            }
        } finally {
            free.release();
        }
    }

    private Attempt attempt(Delivery delivery) {
        Subscription subscription = subscriptions.find(delivery.subscription()).orElseThrow();
        Entry entry = journal.getObject().jws(delivery.entry()).map(Entry::parse).orElseThrow();
        boolean exercise = journal.getObject().isExercise(entry.content().stream().agreement(), entry.content().subject());
        return post.send(subscription.url(), subscriptions.secret(subscription.id()), entry, exercise);
    }

    private void settle(Delivery delivery, Attempt attempt) {
        Instant now = clock.instant();
        switch (attempt) {
            case Attempt.Taken(int status) -> deliveries.delivered(delivery.id(), status, now);
            case Attempt.Declined(int status, Duration pause) when status == 410 -> {
                deliveries.park(delivery.id(), status, "gone");
                subscriptions.stop(delivery.subscription(), "gone", now);
            }
            case Attempt.Declined(int status, Duration pause) -> failed(delivery, status, "status", pause, now);
            case Attempt.Unreached(String fault) -> failed(delivery, null, fault, Duration.ZERO, now);
        }
    }

    private void failed(Delivery delivery, @Nullable Integer status, String fault, Duration pause, Instant now) {
        Patience.next(delivery.attempts(), deliveries.firstAttempt(delivery.id()), now, pause).ifPresentOrElse(
                next -> deliveries.failed(delivery.id(), status, fault, next),
                () -> deliveries.park(delivery.id(), status, fault));
    }
}
