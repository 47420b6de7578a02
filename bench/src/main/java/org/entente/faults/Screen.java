package org.entente.faults;

import java.io.PrintStream;

/// Tells the person at the terminal how far a run has come.
final class Screen {

    private static final long EVERY = 5_000_000_000L;

    private final PrintStream out;
    private final long begun = System.nanoTime();
    private long last = begun;

    Screen(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String text) {
        last = System.nanoTime();
        out.printf("%5d s  %s%n", (last - begun) / 1_000_000_000L, text);
    }

    /// Something that takes its time; shown every few seconds.
    synchronized void progress(String what, long done, long total) {
        if (System.nanoTime() - last > EVERY) {
            say("%s %,d / %,d".formatted(what, done, total));
        }
    }
}
