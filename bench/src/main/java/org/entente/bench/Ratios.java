package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.bench.Readings.Row;
import org.jspecify.annotations.Nullable;

/// Our figures divided by those of phase4 with PostgreSQL, for documents of 2 KB, and how far that is from the goals.
///
/// @param all those that could be measured
record Ratios(List<Ratio> all) {

    /// One figure of ours divided by the same of theirs.
    ///
    /// @param key   its name in JSON
    /// @param goal  what is to be reached, if anything
    /// @param least whether the goal is the least that is wanted; else the most
    record Ratio(String key, String what, double value, @Nullable Double goal, boolean least) {

        boolean reached() {
            return goal == null || (least ? value >= goal : value <= goal);
        }

        /// @param decides whether the run was long enough to say if the goal is reached
        String text(boolean decides) {
            String verdict = !decides ? "" : reached() ? ": reached" : ": MISSED";
            String met = goal == null ? "" : "   goal: at %s %s%s".formatted(least ? "least" : "most", Figures.text(goal), verdict);
            return "  %-42s %8s%s".formatted(what, Figures.text(value), met);
        }
    }

    private static final double LEAST_AT_64 = 25;
    private static final double LEAST_AT_1 = 5;
    private static final double MOST_IDLE = 1.0 / 3;

    static Ratios of(Readings readings) {
        List<Ratio> all = new ArrayList<>();
        of(readings, Load.of(64), Row::perSecond).ifPresent(value -> all.add(new Ratio("64", "documents/s with 64 submitters", value, LEAST_AT_64, true)));
        of(readings, Load.of(8), Row::perSecond).ifPresent(value -> all.add(new Ratio("8", "documents/s with 8 submitters", value, null, true)));
        of(readings, Load.of(1), Row::perSecond).ifPresent(value -> all.add(new Ratio("1", "documents/s with 1 submitter", value, LEAST_AT_1, true)));
        of(readings, Load.IDLE, Row::p50).ifPresent(value -> all.add(new Ratio("idle_p50", "p50 of one document on an idle line", value, MOST_IDLE, false)));
        return new Ratios(List.copyOf(all));
    }

    private static Optional<Double> of(Readings readings, Load load, Function<Row, @Nullable Double> figure) {
        Optional<Double> ours = figure(readings, Contestant.ENTENTE, load, figure);
        return figure(readings, Contestant.PHASE4, load, figure).filter(theirs -> theirs > 0).flatMap(theirs -> ours.map(our -> our / theirs));
    }

    private static Optional<Double> figure(Readings readings, Contestant who, Load load, Function<Row, @Nullable Double> figure) {
        return readings.row(new Cell(who, DocumentSize.KB_2, load)).map(figure);
    }
}
