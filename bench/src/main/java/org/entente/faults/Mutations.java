package org.entente.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Proper bundles of Macao's that are damaged in one way or another and handed over, by several callers at once. The memory of the node is looked at, too.
final class Mutations {

    /// So many of the last lines are new to Guangdong.
    private static final int FRESH = 4;
    private static final int CALLERS = 4;
    private static final long MOST_MEGABYTES = 1_400;

    private final Ground ground;
    private final int most;
    private final Duration time;
    private final AtomicInteger delivered = new AtomicInteger();

    Mutations(Ground ground, int most, Duration time) {
        this.ground = ground;
        this.most = most;
        this.time = time;
    }

    void run() throws Exception {
        Stranger stranger = ground.macao();
        Attacks.caller(ground, stranger).close();
        stranger.grow(FRESH);
        long end = System.nanoTime() + time.toNanos();
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int i = 0; i < CALLERS; i++) {
                Mutator mutator = new Mutator(new Random(ground.chance().nextLong()));
                running.add(callers.submit(() -> {
                    deliver(stranger, mutator, end);
                    return null;
                }));
            }
        }
        ground.findings().mutated(delivered.get());
        for (Future<?> each : running) {
            await(each);
        }
        Attacks.caller(ground, stranger).close();
        long megabytes = peak(ground.guangdong().process().handle().pid());
        if (megabytes > MOST_MEGABYTES) {
            throw new Attack.WrongAnswerException("the node took " + megabytes + " MB of memory");
        }
    }

    private static void await(Future<?> caller) throws Exception {
        try {
            caller.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception wrong ? wrong : e;
        }
    }

    private void deliver(Stranger stranger, Mutator mutator, long end) throws Exception {
        try (DoorCaller caller = stranger.caller(stranger.good(), Attacks.authority(ground))) {
            while (System.nanoTime() < end) {
                Mutator.Damaged bundle = mutator.bundle(stranger.lines(), FRESH);
                DoorCaller.Answer answer = bundle.compressed() ? caller.deliver(Stranger.STREAM, bundle.body(), DoorCaller.BUNDLE, "Content-Encoding", "gzip")
                        : caller.deliver(Stranger.STREAM, bundle.body(), DoorCaller.BUNDLE);
                if (answer.status() == 200) {
                    // What was left of the bundle is whole by chance; whether that is all that was taken is looked at afterwards.
                    stranger.grow(1);
                } else {
                    Attack.mustRefuse(answer);
                }
                int done = delivered.incrementAndGet();
                ground.screen().progress("mutated bundles", done, most);
                if (done >= most) {
                    return;
                }
            }
        }
    }

    /// How much memory a process has ever taken, in megabytes; 0 where the system does not tell.
    private static long peak(long process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process), "status");
        return Files.exists(status) ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0) : 0;
    }
}
