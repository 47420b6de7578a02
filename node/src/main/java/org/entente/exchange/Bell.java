package org.entente.exchange;

import java.time.Duration;

/// Wakes a sender. Two kinds of ring: there may be something to send, and the peer is there.
final class Bell {

    private static final long OFTEN = Duration.ofSeconds(1).toNanos();

    private boolean work;
    private boolean peer;
    private long lastPeer = System.nanoTime() - OFTEN;

    synchronized void work() {
        work = true;
        notifyAll();
    }

    /// The peer called. Counts once a second at most, so that two nodes that call each other in vain do not do so without end.
    synchronized void peer() {
        if (System.nanoTime() - lastPeer >= OFTEN) {
            lastPeer = System.nanoTime();
            peer = true;
            notifyAll();
        }
    }

    /// Rests until it rings, or for so long.
    ///
    /// @param forPeerOnly whether to sleep on when there is something to send
    synchronized void rest(Duration most, boolean forPeerOnly) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        long left = most.toNanos();
        while (left > 0 && !peer && (forPeerOnly || !work)) {
            wait(left / 1_000_000, (int) (left % 1_000_000));
            left = end - System.nanoTime();
        }
        peer = false;
        work &= forPeerOnly;
    }
}
