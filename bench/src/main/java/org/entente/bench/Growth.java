package org.entente.bench;

import org.jspecify.annotations.Nullable;

/// One figure about growth.
///
/// @param key   its name in JSON
/// @param at    the size at which it was measured
/// @param goal  what is to be reached at the size of the goals
/// @param least whether the goal is the least that is wanted; else the most
record Growth(String key, String what, String at, double value, String unit, @Nullable Double goal, boolean least) {

    boolean reached() {
        return goal == null || (least ? value >= goal : value <= goal);
    }

    String text() {
        String met = goal == null ? "" : "at %s %s: %s".formatted(least ? "least" : "most", Figures.text(goal), reached() ? "reached" : "MISSED");
        return "%-44s %-40s %10s %-11s %s".formatted(what, at, Figures.text(value), unit, met);
    }
}
