package org.entente.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.entente.api.FactNames;
import org.entente.journal.Follower;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays out a delivery for each applied entry and each subscription that wants its kind. A new subscription is told of what is recorded after it was made.
@Component
class WebhookFollower implements Follower {

    private final JdbcClient jdbc;
    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final FactNames names;
    private final WebhookSender sender;
    private final Clock clock;

    WebhookFollower(JdbcClient jdbc, Subscriptions subscriptions, Deliveries deliveries, FactNames names, WebhookSender sender, Clock clock) {
        this.jdbc = jdbc;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.names = names;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public long position() {
        return jdbc.sql("select position from webhook.follower").query(Long.class).single();
    }

    @Override
    @Transactional
    public void follow(List<Positioned> entries) {
        // What a crash may undo comes again, and messages with it.
        jdbc.sql("set local synchronous_commit = off").update();
        long seen = jdbc.sql("select position from webhook.follower for update").query(Long.class).single();
        List<Subscription> running = subscriptions.running();
        Instant now = clock.instant();
        entries.stream().filter(each -> each.position() > seen).forEach(each -> layOut(each, running, now));
        jdbc.sql("update webhook.follower set position = ?").param(Math.max(seen, entries.getLast().position())).update();
        if (!running.isEmpty()) {
            sender.wake();
        }
    }

    private void layOut(Positioned each, List<Subscription> running, Instant now) {
        String type = names.of(each.entry().fact());
        running.stream().filter(subscription -> subscription.wants(type)).forEach(subscription -> deliveries.add(subscription.id(), each.entry().hash(), type, each.entry().subject(), now));
    }
}
