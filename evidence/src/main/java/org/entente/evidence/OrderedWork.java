package org.entente.evidence;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Works on the lines of a file with all cores and hands the results over one by one in the lines' order. No more than a few
/// portions of lines are in memory at a time.
final class OrderedWork implements AutoCloseable {

    private static final int LINES = 256;
    private static final int CHARACTERS = 1 << 20;

    private final int workers = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool = Executors.newFixedThreadPool(workers, Thread.ofPlatform().daemon().factory());

    @FunctionalInterface
    interface Step<R> {
        void take(R result, long line);
    }

    <R> void each(LineReader lines, Function<String, R> work, Step<R> step) throws IOException {
        Deque<Future<List<R>>> waiting = new ArrayDeque<>();
        long line = 0;
        boolean more = true;
        while (more || !waiting.isEmpty()) {
            if (more && waiting.size() <= 2 * workers) {
                List<String> portion = portion(lines);
                more = !portion.isEmpty();
                waiting.add(pool.submit(() -> portion.stream().map(work).toList()));
                continue;
            }
            for (R result : result(waiting.remove())) {
                step.take(result, ++line);
            }
        }
    }

    private static List<String> portion(LineReader lines) throws IOException {
        List<String> portion = new ArrayList<>();
        int characters = 0;
        String line;
        while (portion.size() < LINES && characters < CHARACTERS && (line = lines.next()) != null) {
            portion.add(line);
            characters += line.length();
        }
        return portion;
    }

    private static <R> List<R> result(Future<List<R>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
