package org.entente.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.exchange.PeerHealth;
import org.entente.journal.Follower;
import org.entente.party.Peer;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// What was seen last, as figures for a monitoring system. Reading them asks nothing of the database.
@Component
class Gauges implements MeterBinder {

    private final Watch watch;
    private final ThisNode node;
    private final List<Follower> followers;

    Gauges(Watch watch, ThisNode node, List<Follower> followers) {
        this.watch = watch;
        this.node = node;
        this.followers = followers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "held", "Bundles of peers that could not be decided yet", Observation::held);
        gauge(registry, "rejected", "Refused bundles of which no officer has taken note", Observation::rejected);
        gauge(registry, "forks", "Streams that stand still after a fork", Observation::forks);
        gauge(registry, "attachments.underway", "Attachments that have not arrived at a peer as a whole", Observation::attachments);
        gauge(registry, "views.broken", "Views that stand still until they are rebuilt", seen -> seen.brokenViews().size());
        gauge(registry, "doubt", "1 while this node states nothing because own entries may be missing", seen -> seen.doubt() == null ? 0 : 1);
        gauge(registry, "disk.free.bytes", "Free on the disk of the data folder", Observation::freeBytes);
        Gauge.builder("entente.database.up", watch, seen -> seen.seesDatabase() ? 1 : 0).description("1 while the database answers").register(registry);
        node.peers().stream().map(Peer::government).forEach(peer -> {
            Tags tags = Tags.of("peer", peer.code());
            peer(registry, tags, "backlog", "Entries that the peer has not receipted", (health, at) -> health.backlog());
            peer(registry, tags, "oldest.unreceipted.seconds", "Age of the oldest entry that the peer has not receipted", Gauges::age);
            peer(registry, tags, "peer.up", "1 while the peer answers and takes what is sent", (health, at) -> health.standing() == PeerHealth.Standing.WELL ? 1 : 0);
        });
        followers.forEach(each -> Gauge.builder("entente.follower.lag", watch, seen -> value(seen, last -> last.lags().getOrDefault(each.name(), 0L)))
                .tag("follower", each.name()).description("Applied entries that the follower has not seen yet").register(registry));
    }

    private interface OfPeer {

        double value(PeerHealth health, Instant at);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Observation> figure) {
        Gauge.builder("entente." + name, watch, seen -> value(seen, figure)).description(description).register(registry);
    }

    private void peer(MeterRegistry registry, Tags tags, String name, String description, OfPeer figure) {
        Gauge.builder("entente." + name, watch, seen -> value(seen, last -> last.peers().stream().filter(each -> tags.stream().anyMatch(tag -> tag.getValue().equals(each.peer().government().code())))
                .mapToDouble(each -> figure.value(each, last.at())).findFirst().orElse(Double.NaN))).tags(tags).description(description).register(registry);
    }

    private static double value(Watch watch, ToDoubleFunction<Observation> figure) {
        return watch.last().map(figure::applyAsDouble).orElse(Double.NaN);
    }

    private static double age(PeerHealth health, Instant at) {
        return health.waitsSince().map(since -> Math.max(0, Duration.between(since, at).toMillis() / 1000.0)).orElse(0.0);
    }
}
