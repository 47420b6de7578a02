package org.entente.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.springframework.stereotype.Component;

/// The entries that this process applied last, and where streams ended after its last commits: whoever follows closely, or passes entries on, need not read them back from the database.
@Component
class Recent {

    static final int MOST = 2_000;
    /// Characters as signed, of all that are kept.
    static final long LARGEST = 8_000_000;

    private final TreeMap<Long, Applied> byPlace = new TreeMap<>();
    private final Map<StreamId, TreeMap<Long, Applied>> byStream = new HashMap<>();
    private final Map<StreamId, StreamHead> heads = new ConcurrentHashMap<>();
    private long size;

    /// @param place in the order in which this node applied entries
    record Applied(long place, Recorded entry, String jws) {}

    /// Keeps what was just committed, in order. If another process has applied entries meanwhile, those before it are forgotten: what is kept has no gaps.
    synchronized void add(List<Applied> applied) {
        for (Applied each : applied) {
            while (!byPlace.isEmpty() && byPlace.lastKey() != each.place() - 1) {
                forgetFirst();
            }
            byPlace.put(each.place(), each);
            byStream.computeIfAbsent(each.entry().stream(), stream -> new TreeMap<>()).put(each.entry().sequence(), each);
            size += each.jws().length();
        }
        while (byPlace.size() > MOST || size > LARGEST) {
            forgetFirst();
        }
    }

    /// What was applied after a place; empty when nothing was, or when it is not kept any more.
    synchronized List<Follower.Positioned> after(long place, int limit) {
        return byPlace.containsKey(place + 1)
                ? byPlace.tailMap(place, false).values().stream().limit(limit).map(each -> new Follower.Positioned(each.place(), each.entry())).toList()
                : List.of();
    }

    /// As signed, the entries of a stream after a number, as far as they are kept without a gap.
    synchronized List<String> signed(StreamId stream, long after, int limit) {
        Map<Long, Applied> kept = byStream.getOrDefault(stream, new TreeMap<>());
        List<String> signed = new ArrayList<>();
        for (long next = after + 1; signed.size() < limit && kept.containsKey(next); next++) {
            signed.add(kept.get(next).jws());
        }
        return signed;
    }

    synchronized Optional<Applied> at(StreamId stream, long sequence) {
        return Optional.ofNullable(byStream.getOrDefault(stream, new TreeMap<>()).get(sequence));
    }

    /// Whether it is the last place that was given here. Another process may have gone on.
    synchronized boolean isLast(long place) {
        return !byPlace.isEmpty() && byPlace.lastKey() == place;
    }

    /// Notes where streams ended after a commit.
    void ended(Map<StreamId, StreamHead> at) {
        heads.putAll(at);
    }

    Optional<StreamHead> head(StreamId stream) {
        return Optional.ofNullable(heads.get(stream));
    }

    Map<StreamId, StreamHead> heads() {
        return Map.copyOf(heads);
    }

    private void forgetFirst() {
        Applied first = byPlace.pollFirstEntry().getValue();
        byStream.get(first.entry().stream()).remove(first.entry().sequence());
        size -= first.jws().length();
    }
}
