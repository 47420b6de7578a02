package org.entente.exchange;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How far one stream has come on its way to one peer, as its sender remembers it.
final class Lane {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    private final BackOff pauses = new BackOff(LONGEST_PAUSE, RandomGenerator.getDefault());
    private long reached;
    private long notBefore = System.nanoTime();
    private boolean stopped;
    private boolean obstructed;

    Lane(long reached) {
        this.reached = reached;
    }

    /// The last entry that the peer is known to hold.
    long reached() {
        return reached;
    }

    boolean mayTry() {
        return !stopped && System.nanoTime() - notBefore >= 0;
    }

    /// The peer took everything up to an entry. Says whether it had refused before.
    boolean took(long upTo) {
        boolean was = obstructed;
        reached = upTo;
        pauses.reset();
        obstructed = false;
        notBefore = System.nanoTime();
        return was;
    }

    /// The peer asks to go on after another entry.
    void resumeAfter(long sequence) {
        reached = sequence;
    }

    /// The peer did not take the next entries; they are offered again after a pause.
    void pause() {
        obstructed = true;
        notBefore = System.nanoTime() + pauses.next().toNanos();
    }

    /// Stands still until somebody settles what is wrong.
    void stop(boolean stopped) {
        this.stopped = stopped;
        obstructed |= stopped;
    }

    boolean isStopped() {
        return stopped;
    }
}
