package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SubmittersTests {

    private static final Duration SHORT = Duration.ofMillis(300);

    private final Set<Long> sent = ConcurrentHashMap.newKeySet();

    @Test
    void countsWhatWasReceiptedWithinTheTime() throws InterruptedException {
        Reading reading = run(number -> Thread.sleep(10), new Load(4, Duration.ZERO));
        assertThat(reading.documents()).isPositive().isLessThanOrEqualTo(sent.size());
        assertThat(reading.p50()).isGreaterThanOrEqualTo(10);
        assertThat(reading.failures()).isZero();
        assertThat(reading.seconds()).isEqualTo(0.3);
    }

    @Test
    void aDocumentThatIsStillOnItsWayAtTheEndIsNotCounted() throws InterruptedException {
        Reading reading = run(number -> Thread.sleep(SHORT.multipliedBy(3)), Load.of(2));
        assertThat(sent).hasSize(2);
        assertThat(reading.documents()).isZero();
    }

    @Test
    void failuresAreCountedAndSayWhatHappened() throws InterruptedException {
        Reading reading = run(number -> {
            throw new IllegalStateException("no receipt for " + number);
        }, Load.of(1));
        assertThat(reading.failures()).isEqualTo(sent.size());
        assertThat(reading.whatFailed()).contains("no receipt for 0");
        assertThat(reading.documents()).isZero();
    }

    @Test
    void whatAGatewayHasPutOffCountsWithItsDocuments() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Thread putOff = new Thread(() -> {
            begun.countDown();
            double end = ownCpuMillis() + 1_500;
            while (ownCpuMillis() < end) {
                Thread.onSpinWait();
            }
        });
        Reading reading = run(number -> {
            if (number == 0) {
                putOff.start();
                begun.await();
            }
            Thread.sleep(10);
        }, Load.of(1), Duration.ofMinutes(1));
        assertThat(putOff.isAlive()).isFalse();
        assertThat(reading.cpuMillis()).isGreaterThan(700);
    }

    private static double ownCpuMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private interface Way {

        void go(long number) throws Exception;
    }

    private Reading run(Way way, Load load) throws InterruptedException {
        return run(way, load, Duration.ZERO);
    }

    private Reading run(Way way, Load load, Duration settling) throws InterruptedException {
        Line line = (size, number) -> () -> {
            assertThat(sent.add(number)).isTrue();
            way.go(number);
        };
        return new Submitters(line, new CpuTime(List.of(ProcessHandle.current().pid()))).run(new Trial(DocumentSize.KB_2, load, SHORT, SHORT, settling));
    }
}
