package org.entente.exchange;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.entente.party.Government;

/// Lets each peer have one bundle in hand here at a time, so that what peers send cannot fill the memory. Who comes meanwhile waits up to {@link #PATIENCE}.
final class Turns {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<Government, Semaphore> turns = new ConcurrentHashMap<>();

    boolean take(Government peer) {
        try {
            return turn(peer).tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void give(Government peer) {
        turn(peer).release();
    }

    private Semaphore turn(Government peer) {
        return turns.computeIfAbsent(peer, each -> new Semaphore(1, true));
    }
}
