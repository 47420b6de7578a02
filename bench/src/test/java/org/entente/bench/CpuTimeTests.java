package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CpuTimeTests {

    private final CpuTime here = new CpuTime(List.of(ProcessHandle.current().pid()));

    @Test
    void countsWhatThisProcessWorks() {
        double before = here.millis();
        long end = System.nanoTime() + 10_000_000_000L;
        while (here.millis() < before + 100) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    @Test
    void countsWhatItsChildrenWorkedAlsoWhenTheyHaveEnded() throws IOException, InterruptedException {
        double before = here.millis();
        Process child = new ProcessBuilder("/bin/sh", "-c", "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done").start();
        assertThat(child.waitFor()).isZero();
        assertThat(here.millis()).isGreaterThan(before + 50);
    }
}
