package org.entente.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;

/// Applies all entries of the journal to empty tables, in several lanes at once. The entries of a view that is by subject are spread over them; those of every other view
/// go through one, in their order.
///
/// A view that fails is rolled back to what it was before those entries, and gets no more.
final class Replay implements AutoCloseable {

    private final Shelves shelves;
    private final List<OwnTransaction> lanes;
    private final ConcurrentMap<View, RuntimeException> failed = new ConcurrentHashMap<>();
    private CompletableFuture<?> inHand = CompletableFuture.completedFuture(null);
    private long replayed;

    Replay(Shelves shelves, PlatformTransactionManager transactions, int lanes) {
        this.shelves = shelves;
        this.lanes = IntStream.range(0, lanes).mapToObj(each -> new OwnTransaction(transactions)).toList();
    }

    /// Fills the tables, and commits.
    ///
    /// @param progress is told how many entries have been applied so far
    /// @return how many there were
    long run(FreshTables tables, LongConsumer progress) {
        together(lanes.stream().map(lane -> lane.run(tables::lookAtThem)).toList()).join();
        shelves.entries().eachApplied(bulk -> {
            CompletableFuture<?> next = apply(bulk);
            // While the lanes work at one bulk, the next is before them and the one after that is being read.
            inHand.join();
            inHand = next.thenRun(() -> progress.accept(replayed += bulk.size()));
        });
        inHand.join();
        together(lanes.stream().map(OwnTransaction::commit).toList()).join();
        return replayed;
    }

    /// Which views failed, and why.
    Map<View, RuntimeException> failed() {
        return failed;
    }

    @Override
    public void close() {
        lanes.forEach(OwnTransaction::close);
    }

    private CompletableFuture<?> apply(List<Recorded> bulk) {
        List<CompletableFuture<Void>> parts = new ArrayList<>();
        List<View> views = shelves.views().all();
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            int its = i;
            Map<Integer, List<Recorded>> byLane = Views.wanted(view, bulk).stream()
                    .collect(Collectors.groupingBy(each -> Math.floorMod(view.isBySubject() ? each.subject().hashCode() : its, lanes.size())));
            byLane.forEach((lane, part) -> parts.add(lanes.get(lane).run(() -> apply(view, part))));
        }
        return together(parts);
    }

    private void apply(View view, List<Recorded> part) {
        if (!failed.containsKey(view)) {
            shelves.views().attempt(view, part).ifPresent(reason -> failed.put(view, reason));
        }
    }

    private static CompletableFuture<Void> together(List<CompletableFuture<Void>> parts) {
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
    }
}
