package org.entente.operation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.entente.exchange.Deliveries;
import org.entente.exchange.Fork;
import org.entente.exchange.HeldBundle;
import org.entente.journal.Follower;
import org.entente.journal.Journal;
import org.entente.storage.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/// Looks at everything on a thread of its own, so that whoever asks is answered at once from what was seen last, however often he asks and however slow the database is.
@Component
class Watch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int REMEMBERED = 20;

    private final Journal journal;
    private final Deliveries deliveries;
    private final List<Follower> followers;
    private final DataFolder folder;
    private final WatchProperties properties;
    private final Clock clock;
    private final List<Outage> outages = new ArrayList<>();
    private ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private volatile Optional<Observation> last = Optional.empty();
    private volatile boolean failed;
    private volatile boolean running;

    Watch(Journal journal, Deliveries deliveries, List<Follower> followers, DataFolder folder, WatchProperties properties, Clock clock) {
        this.journal = journal;
        this.deliveries = deliveries;
        this.followers = followers;
        this.folder = folder;
        this.properties = properties;
        this.clock = clock;
    }

    /// What was seen last; empty before the first look.
    Optional<Observation> last() {
        return last;
    }

    /// Whether the database answered the last look, which was not long ago.
    boolean seesDatabase() {
        return !failed && last.filter(seen -> seen.at().plus(properties.silence()).isAfter(clock.instant())).isPresent();
    }

    /// Troubles with the database that ended after a moment.
    synchronized List<Outage> outagesSince(Instant moment) {
        return outages.stream().filter(each -> each.until().isAfter(moment)).toList();
    }

    /// Looks now.
    synchronized void look() {
        try {
            Observation seen = observe();
            last.filter(before -> failed || before.at().plus(properties.silence()).isBefore(seen.at())).ifPresent(before -> over(new Outage(before.at(), seen.at())));
            failed = false;
            last = Optional.of(seen);
        } catch (RuntimeException e) {
            if (running && !failed) {
                LOG.error("The database does not answer: {}", NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            }
            failed = true;
        }
    }

    private void over(Outage outage) {
        LOG.warn("The database answers again; it did not between {} and {}", outage.from(), outage.until());
        outages.add(outage);
        if (outages.size() > REMEMBERED) {
            outages.removeFirst();
        }
    }

    private Observation observe() {
        List<HeldBundle> held = deliveries.held();
        return new Observation(clock.instant(), deliveries.peers(), held.size(), held.stream().map(HeldBundle::firstAt).min(Instant::compareTo).orElse(null), deliveries.unseenRejected(),
                deliveries.forks().stream().filter(each -> each.settled().isEmpty()).map(Fork::stream).distinct().count(), deliveries.attachmentsOnTheirWay(), journal.brokenViews(), lags(),
                deliveries.doubt().orElse(null), folder.freeBytes());
    }

    private Map<String, Long> lags() {
        long applied = journal.applied();
        Map<String, Long> lags = new TreeMap<>();
        followers.forEach(each -> lags.put(each.name(), Math.max(0, applied - each.position())));
        return lags;
    }

    @Override
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("watch").daemon().factory());
        thread.scheduleWithFixedDelay(this::look, 0, properties.every().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
