package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private interface Way {

        void go(long number) throws Exception;
    }

    private Reading run(Way way, Load load) throws InterruptedException {
        Line line = (size, number) -> () -> {
            assertThat(sent.add(number)).isTrue();
            way.go(number);
        };
        return new Submitters(line, new CpuTime(List.of(ProcessHandle.current().pid()))).run(new Trial(DocumentSize.KB_2, load, SHORT, SHORT));
    }
}
