package org.entente.bench;

import java.time.Duration;

/// How large things grow.
///
/// @param few        entries in the journal at the first measurement of throughput
/// @param exported   entries in the export that is verified
/// @param many       entries in the journal at the second measurement, and when the views are rebuilt
/// @param attachment bytes of the attachment
/// @param counting   how long each of the trials counts whose median is taken
record GrowthPlan(long few, long exported, long many, long attachment, int trials, Duration counting) {

    static GrowthPlan whole() {
        return new GrowthPlan(10_000, 100_000, 1_000_000, 1L << 30, 5, Duration.ofSeconds(6));
    }

    static GrowthPlan quick() {
        return new GrowthPlan(2_000, 5_000, 20_000, 64L << 20, 3, Duration.ofSeconds(2));
    }

    /// Whether it is large enough for the goals to say anything.
    boolean isWhole() {
        return equals(whole());
    }

    Trial trial() {
        return new Trial(DocumentSize.KB_2, Load.of(64), Duration.ofMillis(500), counting, Duration.ZERO);
    }
}
