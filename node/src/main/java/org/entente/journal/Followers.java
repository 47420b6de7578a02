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

/// Leads each follower along the applied entries: at once after a commit here, and within a second after one by another process of this government.
@Component
class Followers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final int PAGE = 500;
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final List<Follower> followers;
    private final Entries entries;
    private final List<Thread> threads = new ArrayList<>();
    private final List<Semaphore> signs = new ArrayList<>();
    private volatile boolean running;

    Followers(List<Follower> followers, Entries entries, Appends appends) {
        this.followers = followers;
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

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
        signs.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void lead(Follower follower, Semaphore sign) {
        while (running) {
            try {
                if (!step(follower)) {
                    sign.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                    sign.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /// Whether there was anything to follow; after a failure it rests before the next try.
    private boolean step(Follower follower) {
        try {
            List<Follower.Positioned> next = entries.appliedAfter(follower.position(), PAGE);
            if (!next.isEmpty()) {
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
}
