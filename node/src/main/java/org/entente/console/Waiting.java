package org.entente.console;

import java.util.List;

/// What waits for an officer in one module: how many things in all, and the most urgent of them.
///
/// @param total how many wait in all
/// @param first those that the desk may show, most urgent first, at most 50
public record Waiting(long total, List<DeskItem> first) {

    /// How many items a desk shows.
    public static final int SHOWN = 50;

    public Waiting {
        first = List.copyOf(first);
        if (first.size() > SHOWN || first.size() > total) {
            throw new IllegalArgumentException("A desk shows at most " + SHOWN + " of the " + total + " items that wait: " + first.size());
        }
    }

    /// Everything that waits is in this list, in any order.
    public static Waiting of(List<DeskItem> all) {
        return new Waiting(all.size(), all.stream().sorted(DeskItem.ORDER).limit(SHOWN).toList());
    }

    static Waiting together(List<Waiting> parts) {
        long total = parts.stream().mapToLong(Waiting::total).sum();
        return new Waiting(total, parts.stream().flatMap(part -> part.first().stream()).sorted(DeskItem.ORDER).limit(SHOWN).toList());
    }

    /// How many things wait besides those that are shown.
    public long more() {
        return total - first.size();
    }
}
