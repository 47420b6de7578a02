package org.entente.foodsafety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.entente.evidence.Sha256;
import org.entente.journal.Recorded;

/// The one order in which every node shows the same entries: each after what it answers and after what stands before it in its stream, otherwise by the time
/// that it states. It depends on the set of entries only.
final class EntryOrder {

    /// The order of one government's own entries.
    static final Comparator<Recorded> IN_STREAM = Comparator.<Recorded>comparingInt(each -> each.stream().continuation()).thenComparingLong(Recorded::sequence);

    private static final Comparator<Recorded> BY_TIME =
            Comparator.comparing(Recorded::time).thenComparing(each -> each.stream().government()).thenComparing(IN_STREAM);

    private EntryOrder() {}

    static List<Recorded> sorted(Collection<Recorded> entries) {
        if (entries.size() < 2) {
            return List.copyOf(entries);
        }
        Map<Sha256, Recorded> byHash = new HashMap<>();
        entries.forEach(each -> byHash.put(each.hash(), each));
        Map<Sha256, Set<Sha256>> before = predecessors(byHash);
        Map<Sha256, List<Recorded>> after = new HashMap<>();
        before.forEach((entry, earlier) -> earlier.forEach(each -> after.computeIfAbsent(each, none -> new ArrayList<>()).add(byHash.get(entry))));
        PriorityQueue<Recorded> ready = new PriorityQueue<>(BY_TIME);
        byHash.values().stream().filter(each -> before.get(each.hash()).isEmpty()).forEach(ready::add);
        List<Recorded> sorted = new ArrayList<>(byHash.size());
        while (!ready.isEmpty()) {
            Recorded next = ready.poll();
            sorted.add(next);
            for (Recorded each : after.getOrDefault(next.hash(), List.of())) {
                if (before.get(each.hash()).remove(next.hash()) && before.get(each.hash()).isEmpty()) {
                    ready.add(each);
                }
            }
        }
        return sorted;
    }

    private static Map<Sha256, Set<Sha256>> predecessors(Map<Sha256, Recorded> entries) {
        Map<Sha256, Set<Sha256>> before = new HashMap<>();
        entries.values().forEach(each -> {
            Set<Sha256> answered = new HashSet<>(each.answers());
            answered.retainAll(entries.keySet());
            before.put(each.hash(), answered);
        });
        Map<String, List<Recorded>> streams = new HashMap<>();
        entries.values().stream().sorted(IN_STREAM).forEach(each -> streams.computeIfAbsent(each.stream().government(), none -> new ArrayList<>()).add(each));
        streams.values().forEach(stream -> {
            for (int i = 1; i < stream.size(); i++) {
                before.get(stream.get(i).hash()).add(stream.get(i - 1).hash());
            }
        });
        return before;
    }
}
