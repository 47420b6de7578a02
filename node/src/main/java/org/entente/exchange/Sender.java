package org.entente.exchange;

import java.time.Duration;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.entente.party.Peer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends to one peer as long as the node runs: at once when an entry is recorded, everything that waits when it was busy, and again after a pause of up to {@link #LONGEST_PAUSE} while the
/// peer is down; at once when the peer calls. Only the process that holds the lease sends.
final class Sender implements Runnable {

    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    /// Another process of this government may record entries, too, and its bell is not heard here.
    private static final Duration LOOK = OwnHeads.LOOK;

    private final Peer peer;
    private final PeerLine line;
    private final Courier courier;
    private final Lease lease;
    private final PeerStates states;
    private final Bell bell = new Bell();
    private final BackOff pauses = new BackOff(LONGEST_PAUSE, RandomGenerator.getDefault());
    private volatile boolean running = true;

    Sender(Peer peer, MutualTls tls, ExchangeProperties properties, Office office, DataSource database) {
        this.peer = peer;
        this.line = new PeerLine(peer, tls, properties.compress());
        this.courier = new Courier(peer, line, office);
        this.lease = new Lease(database, peer.government());
        this.states = office.states();
    }

    Bell bell() {
        return bell;
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        try (line; lease) {
            while (running) {
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step() throws InterruptedException {
        try {
            if (lease.held()) {
                after(courier.round());
            } else {
                courier.startAnew();
                bell.rest(LOOK, true);
            }
        } catch (RuntimeException e) {
            if (running) {
                LOG.warn("Sending to {} failed and will be tried again", peer.government(), e);
                courier.startAnew();
                bell.rest(pauses.next(), true);
            }
        }
    }

    private void after(Progress progress) throws InterruptedException {
        switch (progress) {
            case Progress.Moved moved -> reached();
            case Progress.Idle idle -> {
                reached();
                bell.rest(LOOK, false);
            }
            case Progress.Down(String code, String detail) -> {
                states.notReached(peer.government(), code, detail);
                LOG.debug("{} is not reached: {} {}", peer.government(), code, detail);
                bell.rest(pauses.next(), true);
            }
        }
    }

    private void reached() {
        states.reached(peer.government(), pauses.tries() > 0);
        pauses.reset();
    }
}
