package org.entente.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// A gateway under test: sender and receiver in processes of their own, with their databases.
final class Gateway implements AutoCloseable {

    static final Duration TO_START = Duration.ofSeconds(600);

    private static final Duration TO_LOOK = Duration.ofMillis(50);

    private final Contestant who;
    private final JavaProgram sender;
    private final JavaProgram receiver;
    private final BooleanSupplier receives;

    /// @param sender   takes {@link Orders}
    /// @param receives whether the receiver is ready
    Gateway(Contestant who, JavaProgram sender, JavaProgram receiver, BooleanSupplier receives) {
        this.who = who;
        this.sender = sender;
        this.receiver = receiver;
        this.receives = receives;
    }

    Contestant who() {
        return who;
    }

    void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + TO_START.toNanos();
        sender.awaitReady(TO_START);
        while (!receives.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IOException("The receiver of " + who + " did not start");
            }
            Thread.sleep(TO_LOOK);
        }
    }

    Reading measure(Trial trial) throws IOException, InterruptedException {
        return Orders.read(sender.ask(Orders.MEASURE + " " + Orders.write(trial), trial.patience()), Reading.class);
    }

    @Override
    public void close() {
        sender.close();
        receiver.close();
    }
}
