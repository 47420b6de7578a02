package org.entente.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.evidence.Sha256;

/// One sorting of entries into applicable and waiting. An entry is applied after everything that it answers, and after the entries of its own stream
/// about the same subject that stand before it; an entry that is not understood is not applied, and neither is what depends on it.
final class Release {

    private final Waiting waiting;
    private final Set<Sha256> applied;
    private final Set<Sha256> awaited;
    private final Set<String> unfinished;
    private final List<StoredEntry> order = new ArrayList<>();
    private final Map<StoredEntry, Set<Sha256>> held = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Long, Sha256>> blockedLanes = new HashMap<>();

    /// @param applied    those of the answered entries that are applied
    /// @param awaited    entries for which stored ones wait
    /// @param unfinished subjects about which entries are stored and not applied
    Release(Waiting waiting, Set<Sha256> applied, Set<Sha256> awaited, Set<String> unfinished) {
        this.waiting = waiting;
        this.applied = new HashSet<>(applied);
        this.awaited = new HashSet<>(awaited);
        this.unfinished = new HashSet<>(unfinished);
    }

    Release of(List<StoredEntry> fresh) {
        Deque<StoredEntry> next = new ArrayDeque<>(fresh);
        while (!next.isEmpty()) {
            StoredEntry each = next.poll();
            Set<Sha256> missing = missing(each);
            if (missing.isEmpty() && each.understood()) {
                apply(each).reversed().forEach(next::addFirst);
            } else {
                held.put(each, missing);
                blockedLanes.computeIfAbsent(lane(each), lane -> new TreeMap<>()).put(each.content().sequence(), each.hash());
            }
        }
        return this;
    }

    /// What can be applied, in order.
    List<StoredEntry> order() {
        return order;
    }

    /// What must wait, and for which entries.
    Map<StoredEntry, Set<Sha256>> held() {
        return held;
    }

    private List<StoredEntry> apply(StoredEntry entry) {
        order.add(entry);
        applied.add(entry.hash());
        List<StoredEntry> freed = new ArrayList<>(awaited.contains(entry.hash()) ? freedFromStore(entry) : List.of());
        if (!held.isEmpty()) {
            freed.addAll(freedHere(entry));
        }
        return freed;
    }

    private List<StoredEntry> freedFromStore(StoredEntry entry) {
        List<StoredEntry> freed = waiting.freed(entry.hash());
        freed.forEach(each -> {
            awaited.add(each.hash());
            unfinished.add(each.content().subject());
        });
        return freed;
    }

    private List<StoredEntry> freedHere(StoredEntry entry) {
        List<StoredEntry> freed = held.entrySet().stream()
                .filter(each -> each.getValue().remove(entry.hash()) && each.getValue().isEmpty() && each.getKey().understood())
                .map(Map.Entry::getKey).toList();
        freed.forEach(each -> {
            held.remove(each);
            blockedLanes.get(lane(each)).remove(each.content().sequence());
        });
        return freed;
    }

    private Set<Sha256> missing(StoredEntry entry) {
        Set<Sha256> missing = new LinkedHashSet<>(entry.content().answers());
        lastBlockedBefore(entry).ifPresent(missing::add);
        missing.removeAll(applied);
        missing.remove(entry.hash());
        return missing;
    }

    /// The last entry of its stream about its subject that stands before it and is not applied: each waits for the one before, so that a peer whose entries are not understood costs one row an entry.
    private Optional<Sha256> lastBlockedBefore(StoredEntry entry) {
        Map.Entry<Long, Sha256> here = blockedLanes.getOrDefault(lane(entry), Collections.emptyNavigableMap()).lowerEntry(entry.content().sequence());
        return here != null ? Optional.of(here.getValue()) : unfinished.contains(entry.content().subject()) ? waiting.lastUnappliedBefore(entry) : Optional.empty();
    }

    private static String lane(StoredEntry entry) {
        return entry.content().stream().source() + " " + entry.content().subject();
    }
}
