package org.entente.bench;

import java.time.Duration;
import java.util.List;

/// What is measured, how often and for how long.
///
/// @param heating  how long each gateway runs at full load before the first round, so that Java has compiled what is used
/// @param warmUp   before each trial
/// @param counting in each trial
record Plan(List<DocumentSize> sizes, List<Load> loads, int rounds, Duration heating, Duration warmUp, Duration counting) {

    static final List<Load> LOADS = List.of(Load.of(64), Load.of(8), Load.of(1), Load.IDLE);

    static Plan whole() {
        return new Plan(List.of(DocumentSize.values()), LOADS, 5, Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofSeconds(6));
    }

    static Plan quick() {
        return new Plan(List.of(DocumentSize.values()), LOADS, 1, Duration.ofSeconds(7), Duration.ofMillis(250), Duration.ofMillis(1_350));
    }

    Plan with(List<DocumentSize> sizes, List<Load> loads) {
        return new Plan(sizes, loads, rounds, heating, warmUp, counting);
    }

    Plan with(int rounds, Duration counting) {
        return new Plan(sizes, loads, rounds, heating, warmUp, counting);
    }

    Trial heatingTrial() {
        return new Trial(DocumentSize.KB_2, Load.of(64), Duration.ZERO, heating);
    }

    Trial trial(DocumentSize size, Load load) {
        return new Trial(size, load, warmUp, counting);
    }
}
