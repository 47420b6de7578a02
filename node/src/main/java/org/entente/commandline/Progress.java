package org.entente.commandline;

/// Shows on standard error that long work goes on: a line that is written over, on a terminal only.
final class Progress {

    private static final boolean TERMINAL = System.console() != null && System.console().isTerminal();

    private Progress() {}

    static void show(String what, long done) {
        if (TERMINAL) {
            System.err.printf("\r%s: %,d", what, done);
        }
    }
}
