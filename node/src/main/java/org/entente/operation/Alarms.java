package org.entente.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.console.Text;
import org.entente.exchange.PeerHealth;
import org.springframework.stereotype.Component;

/// Compares what was seen last with what is tolerable.
@Component
public class Alarms {

    private static final long MEGABYTE = 1_000_000;

    private final Watch watch;
    private final WatchProperties limits;

    Alarms(Watch watch, WatchProperties limits) {
        this.watch = watch;
        this.limits = limits;
    }

    public List<Alarm> at(Instant now) {
        List<Alarm> alarms = new ArrayList<>(watch.last().stream().flatMap(seen -> of(seen, now)).toList());
        watch.outagesSince(now.minus(limits.remember())).forEach(each -> alarms.add(new Alarm("PostgreSQL", Text.of("operation.alarm.outage"),
                Text.of("operation.alarm.outage.why", each.from(), Duration.between(each.from(), each.until())), false, each.until())));
        return alarms;
    }

    private Stream<Alarm> of(Observation seen, Instant now) {
        List<Alarm> alarms = new ArrayList<>();
        seen.peers().forEach(peer -> peer.waitsSince().filter(since -> isOlder(since, limits.backlog(), now)).ifPresent(since -> alarms.add(backlog(peer, since))));
        if (seen.heldSince() != null && isOlder(seen.heldSince(), limits.held(), now)) {
            alarms.add(new Alarm("?", Text.of("operation.alarm.held", seen.held()), Text.of("operation.alarm.held.why"), true, seen.heldSince()));
        }
        seen.brokenViews().forEach((view, why) -> alarms.add(new Alarm(view, Text.of("operation.alarm.view", view), Text.of("operation.alarm.view.why"), true, seen.at())));
        if (seen.freeBytes() < limits.diskFree().toBytes()) {
            alarms.add(new Alarm("!", Text.of("operation.alarm.disk", seen.freeBytes() / MEGABYTE), Text.of("operation.alarm.disk.why"), true, seen.at()));
        }
        return alarms.stream();
    }

    private Alarm backlog(PeerHealth peer, Instant since) {
        Text name = Text.of(peer.peer().government().messageKey());
        return new Alarm(peer.peer().government().code(), Text.of("operation.alarm.backlog", name, peer.backlog()), Text.of("operation.alarm.backlog.why", limits.backlog()), true, since);
    }

    private static boolean isOlder(Instant since, Duration limit, Instant now) {
        return since.plus(limit).isBefore(now);
    }
}
