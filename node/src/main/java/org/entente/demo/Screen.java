package org.entente.demo;

/// What the demonstration says to the person at the terminal: progress on standard error, results on standard output.
final class Screen {

    private static final boolean TERMINAL = System.console() != null && System.console().isTerminal();
    private static final int BAR = 30;
    private static final long EVERY = 5_000_000_000L;

    private long lastLine = System.nanoTime() - EVERY;

    /// A bar that is written over on a terminal, and a line every five seconds elsewhere.
    void progress(String what, long done, long total) {
        String line = bar(what, done, total);
        if (TERMINAL) {
            System.err.print("\r" + line + (done >= total ? "\n" : ""));
        } else if (done >= total || System.nanoTime() - lastLine >= EVERY) {
            lastLine = System.nanoTime();
            System.err.println(line);
        }
    }

    void step(String what) {
        System.err.println(what);
    }

    void say(String text) {
        System.out.println(text);
    }

    static String bar(String what, long done, long total) {
        int filled = total == 0 ? BAR : (int) Math.min(BAR, done * BAR / total);
        return "%-28s [%s%s] %,d / %,d".formatted(what, "#".repeat(filled), ".".repeat(BAR - filled), done, total);
    }
}
