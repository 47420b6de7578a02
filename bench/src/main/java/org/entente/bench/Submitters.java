package org.entente.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/// Submits documents in the sender's process and takes the time. What is counted are the documents whose receipts were stored within the counting time.
final class Submitters {

    private static final Duration AFTER_FAILURE = Duration.ofMillis(20);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /// The part of a core that sender, receiver and databases together may take when nothing is to be done.
    private static final double AT_REST = 0.1;

    private final Line line;
    private final CpuTime cpu;
    private final AtomicLong numbers = new AtomicLong();

    Submitters(Line line, CpuTime cpu) {
        this.line = line;
        this.cpu = cpu;
    }

    Reading run(Trial trial) throws InterruptedException {
        long begin = System.nanoTime() + trial.warmUp().toNanos();
        long end = begin + trial.counting().toNanos();
        List<Submitter> submitters = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < trial.load().submitters(); i++) {
            Submitter submitter = new Submitter(trial, begin, end);
            submitters.add(submitter);
            threads.add(Thread.ofPlatform().name("submitter-" + i).start(submitter));
        }
        sleepUntil(begin);
        double before = cpu.millis();
        sleepUntil(end);
        double taken = cpu.millis() - before;
        for (Thread each : threads) {
            each.join();
        }
        taken += settle(trial.settling());
        long[] nanos = submitters.stream().flatMapToLong(each -> each.nanos.stream().mapToLong(Long::longValue)).toArray();
        return Reading.of(nanos, trial.counting().toNanos() / 1e9, taken, submitters.stream().mapToLong(each -> each.failures).sum(),
                submitters.stream().map(each -> each.whatFailed.get()).filter(each -> each != null).findFirst().orElse(null));
    }

    /// Waits until the gateway is at rest, but not for longer than that; says how much processor time it took until then.
    private double settle(Duration most) throws InterruptedException {
        double begin = cpu.millis();
        long end = System.nanoTime() + most.toNanos();
        double before = begin;
        while (System.nanoTime() < end) {
            Thread.sleep(LOOK);
            double now = cpu.millis();
            if (now - before < AT_REST * LOOK.toMillis()) {
                return now - begin;
            }
            before = now;
        }
        return before - begin;
    }

    private static void sleepUntil(long nanoTime) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(nanoTime - System.nanoTime());
    }

    private final class Submitter implements Runnable {

        private final Trial trial;
        private final long begin;
        private final long end;
        private final List<Long> nanos = new ArrayList<>();
        private final AtomicReference<String> whatFailed = new AtomicReference<>();
        private long failures;

        Submitter(Trial trial, long begin, long end) {
            this.trial = trial;
            this.begin = begin;
            this.end = end;
        }

        @Override
        public void run() {
            try {
                while (System.nanoTime() < end) {
                    Thread.sleep(submit() ? trial.load().pause() : AFTER_FAILURE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean submit() throws InterruptedException {
            try {
                Line.Submission submission = line.prepare(trial.size(), numbers.getAndIncrement());
                long submitted = System.nanoTime();
                submission.carryOut();
                count(submitted, System.nanoTime());
                return true;
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                whatFailed.compareAndSet(null, e.getCause() == null ? e.toString() : e + ", because of " + root(e));
                failures++;
                return false;
            }
        }

        private static Throwable root(Throwable failure) {
            return failure.getCause() == null ? failure : root(failure.getCause());
        }

        private void count(long submitted, long receipted) {
            if (receipted >= begin && receipted < end) {
                nanos.add(receipted - submitted);
            }
        }
    }
}
