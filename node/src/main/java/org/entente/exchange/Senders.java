package org.entente.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.entente.journal.Appends;
import org.entente.party.Government;
import org.entente.party.Peer;
import org.entente.party.ThisNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Runs one sender per peer while the node runs, and tries again from time to time what was held back.
@Component
class Senders implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Senders.class);
    private static final Duration HELD_AGAIN = Duration.ofSeconds(30);

    private final ThisNode node;
    private final MutualTls tls;
    private final ExchangeProperties properties;
    private final Office office;
    private final DataSource database;
    private final List<Thread> threads = new ArrayList<>();
    private volatile Map<Government, Sender> senders = Map.of();
    private ScheduledExecutorService again = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;

    Senders(ThisNode node, MutualTls tls, ExchangeProperties properties, Office office, DataSource database, Appends appends) {
        this.node = node;
        this.tls = tls;
        this.properties = properties;
        this.office = office;
        this.database = database;
        appends.onAppend(() -> senders.values().forEach(sender -> sender.bell().work()));
    }

    /// Tells the sender to a peer that the peer is there.
    void heard(Government peer) {
        office.states().heard(peer);
        Sender sender = senders.get(peer);
        if (sender != null) {
            sender.bell().peer();
        }
    }

    @Override
    public void start() {
        running = true;
        senders = node.peers().stream().collect(Collectors.toMap(Peer::government, peer -> new Sender(peer, tls, properties, office, database)));
        senders.forEach((peer, sender) -> threads.add(Thread.ofPlatform().name("send-" + peer).start(sender)));
        again = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("held-again").factory());
        again.scheduleWithFixedDelay(this::retryHeld, 1, HELD_AGAIN.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        again.shutdownNow();
        senders.values().forEach(Sender::stop);
        threads.forEach(Thread::interrupt);
        threads.forEach(Senders::join);
        threads.clear();
        senders = Map.of();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void retryHeld() {
        try {
            office.inbox().retryHeld();
        } catch (RuntimeException e) {
            LOG.warn("What was held back could not be tried again", e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
