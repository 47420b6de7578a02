package org.entente.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Leads each follower along the applied entries: at the first lull after a commit here, and within a second after one by another process of this government. While commits come thick
/// and fast they go first, as long as the follower's patience lasts, and are then followed many at a time.
@Component
class Followers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /// The part of a follower's patience that must pass without a commit to make a lull.
    private static final int LULL = 20;

    private final List<Follower> followers;
    private final Recent recent;
    private final Entries entries;
    private final List<Thread> threads = new ArrayList<>();
    private final List<Semaphore> signs = new ArrayList<>();
    private volatile boolean running;

    Followers(List<Follower> followers, Recent recent, Entries entries, Appends appends) {
        this.followers = followers;
        this.recent = recent;
        this.entries = entries;
        appends.onAppend(() -> signs.forEach(Semaphore::release));
    }

    @Override
    public void start() {
        running = true;
        for (Follower each : followers) {
            Semaphore sign = new Semaphore(0);
            signs.add(sign);
            threads.add(Thread.ofVirtual().name("follow-" + each.name()).start(() -> lead(each, sign)));
        }
    }

    /// Lets each end its step: an interrupt in the middle of a query would close the connection under it.
    @Override
    public void stop() {
        running = false;
        signs.forEach(Semaphore::release);
        threads.forEach(Followers::end);
        threads.clear();
        signs.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static void end(Thread thread) {
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lead(Follower follower, Semaphore sign) {
        boolean look = true;
        while (running) {
            try {
                boolean more = step(follower, look);
                boolean signed = more ? sign.tryAcquire() : sign.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (signed) {
                    giveWay(follower.patience(), sign);
                }
                look = !more && !signed;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void giveWay(Duration patience, Semaphore sign) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        boolean busy = true;
        while (busy && System.nanoTime() - end < 0) {
            sign.drainPermits();
            busy = sign.tryAcquire(patience.toNanos() / LULL, TimeUnit.NANOSECONDS);
        }
    }

    /// Whether there was anything to follow; after a failure it rests before the next try.
    ///
    /// @param look whether to look for what another process has applied, even if nothing was applied here
    private boolean step(Follower follower, boolean look) {
        try {
            List<Follower.Positioned> next = after(follower.position(), look);
            if (next.isEmpty()) {
                follower.caughtUp();
            } else {
                follower.follow(next);
            }
            return !next.isEmpty();
        } catch (RuntimeException e) {
            if (running) {
                LOG.warn("{} could not follow the journal and will try again", follower.name(), e);
            }
            return false;
        }
    }

    private List<Follower.Positioned> after(long place, boolean look) {
        List<Follower.Positioned> next = recent.after(place, PAGE);
        return next.isEmpty() && (look || !recent.isLast(place)) ? entries.appliedAfter(place, PAGE) : next;
    }
}
