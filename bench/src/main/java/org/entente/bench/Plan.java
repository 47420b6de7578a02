package org.entente.bench;

import java.time.Duration;
import java.util.List;

/// What is measured, how often and for how long.
///
/// @param heating  how long each gateway runs under a load before the first round, so that Java has compiled what is used
/// @param heatings how often at most: it ends when a gateway becomes no faster
/// @param warmUp   before each trial
/// @param counting in each trial
/// @param settling how long at most a gateway may do afterwards what it has put off
record Plan(List<DocumentSize> sizes, List<Load> loads, int rounds, Duration heating, int heatings, Duration warmUp, Duration counting, Duration settling) {

    static final List<Load> LOADS = List.of(Load.of(64), Load.of(8), Load.of(1), Load.IDLE);

    /// What a gateway is warmed up with: the most work at once, which compiles most, and one document after the other.
    private static final List<Load> HEATING_LOADS = List.of(Load.of(64), Load.of(1));

    static Plan whole() {
        return new Plan(List.of(DocumentSize.values()), LOADS, 5, Duration.ofSeconds(20), 12, Duration.ofSeconds(1), Duration.ofSeconds(6), Duration.ofSeconds(60));
    }

    static Plan quick() {
        return new Plan(List.of(DocumentSize.values()), LOADS, 1, Duration.ofSeconds(3), 1, Duration.ofMillis(250), Duration.ofSeconds(1), Duration.ZERO);
    }

    Plan with(List<DocumentSize> sizes, List<Load> loads) {
        return new Plan(sizes, loads, rounds, heating, heatings, warmUp, counting, settling);
    }

    Plan with(int rounds, Duration counting) {
        return new Plan(sizes, loads, rounds, heating, heatings, warmUp, counting, settling);
    }

    /// A short look needs no second kind of warmth.
    List<Trial> heatingTrials() {
        return HEATING_LOADS.stream().limit(heatings).map(load -> new Trial(DocumentSize.KB_2, load, Duration.ZERO, heating, settling)).toList();
    }

    Trial trial(DocumentSize size, Load load) {
        return new Trial(size, load, warmUp, counting, settling);
    }
}
