package org.entente.foodsafety;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.clause.ClauseKeeper;
import org.entente.clause.ClauseWork;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// The clauses that notifications keep, and what both sides still owe each other about them.
@Component
class NotificationKeeper implements ClauseKeeper {

    private static final String PAGE = "/notifications?tab=all";

    private final OverdueWatch watch;
    private final ThisNode node;
    private final Notifications notifications;

    NotificationKeeper(OverdueWatch watch, ThisNode node, Notifications notifications) {
        this.watch = watch;
        this.node = node;
        this.notifications = notifications;
    }

    @Override
    public Map<String, String> pages() {
        Map<String, String> pages = new HashMap<>();
        Stream.of("FS-1.1", "FS-1.2", "FS-1.3", "FS-1.5", "FS-2a", "FS-2b", "FS-2c", "FS-2d", "FS-4a").forEach(each -> pages.put(each, PAGE));
        return pages;
    }

    @Override
    public List<ClauseWork> open(Instant now) {
        List<ClauseWork> work = new ArrayList<>();
        for (boolean ours : new boolean[] {true, false}) {
            watch.counts(ours).forEach((kind, count) -> work.add(new ClauseWork(clause(kind, ours), count.open(), count.late())));
        }
        work.add(new ClauseWork("FS-2d", watch.unconcluded(), 0));
        return work;
    }

    private String clause(Duty.Kind kind, boolean ours) {
        return OverdueWatch.clause(kind, ours ? node.government() : notifications.agreement().counterparts(node.government()).stream().findFirst().orElse(node.government()));
    }
}
