package org.entente.webhook;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.api.FactNames;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.webhook.Delivery.State;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Front door: where systems want to be told, and what became of telling them. An officer sees the subscriptions of the own organisation, an administrator all of this node.
@Component
public class Webhooks {

    /// Bytes that a secret has at least.
    static final int SECRET = 24;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration DELIVERED_KEPT = Duration.ofDays(30);
    private static final Duration PARKED_KEPT = Duration.ofDays(90);

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final TargetRules rules;
    private final FactNames names;
    private final WebhookSender sender;
    private final Clock clock;

    Webhooks(Subscriptions subscriptions, Deliveries deliveries, TargetRules rules, FactNames names, WebhookSender sender, Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.rules = rules;
        this.names = names;
        this.sender = sender;
        this.clock = clock;
    }

    /// Makes a subscription for the officer's organisation.
    ///
    /// @param types  kinds of facts; empty for all
    /// @param secret `whsec_` and base64 of at least 24 bytes, or null to have one made
    public Subscribed subscribe(URI url, List<String> types, @Nullable String secret, Officer officer) {
        Optional<WebhookRefusal> obstacle = rules.obstacle(url)
                .or(() -> types.stream().filter(each -> !names.knows(each)).findFirst().map(WebhookRefusal.UnknownType::new))
                .or(() -> secret != null && !isLongEnough(secret) ? Optional.of(new WebhookRefusal.SecretTooShort(SECRET)) : Optional.empty())
                .or(() -> ofOrganisation(officer).size() >= Subscription.MOST ? Optional.of(new WebhookRefusal.TooMany(Subscription.MOST)) : Optional.empty());
        return obstacle.<Subscribed>map(Subscribed.Refused::new).orElseGet(() -> make(url, types, secret, officer));
    }

    /// The subscriptions that an officer may see, oldest first.
    public List<Subscription> seenBy(Officer officer) {
        return officer.is(Role.ADMINISTRATOR) ? subscriptions.all() : ofOrganisation(officer);
    }

    public Optional<Subscription> find(UUID id, Officer officer) {
        return subscriptions.find(id).filter(each -> officer.is(Role.ADMINISTRATOR) || each.organisation().equals(officer.organisation()));
    }

    /// Ends a subscription; what waited for it is dropped.
    public void end(Subscription subscription) {
        subscriptions.remove(subscription.id());
    }

    /// Lets a subscription run again after its receiver had said that it was gone.
    public void resume(Subscription subscription) {
        subscriptions.resume(subscription.id());
        sender.wake();
    }

    /// Latest first.
    ///
    /// @param state  only those in this state; null for all
    /// @param before only those with a smaller number
    public List<Delivery> deliveries(Subscription subscription, @Nullable State state, long before, int most) {
        return deliveries.of(subscription.id(), state, before, most);
    }

    public long count(Subscription subscription, State state) {
        return deliveries.count(subscription.id(), state);
    }

    public Optional<Delivery> delivery(long id, Officer officer) {
        return deliveries.find(id).filter(each -> find(each.subscription(), officer).isPresent());
    }

    /// Sends a message again, also one that was delivered; a parked one has another day.
    public void redeliver(Delivery delivery) {
        deliveries.again(delivery.id(), clock.instant());
        sender.wake();
    }

    @Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = java.util.concurrent.TimeUnit.HOURS)
    void forgetOld() {
        Instant now = clock.instant();
        deliveries.forget(now.minus(DELIVERED_KEPT), now.minus(PARKED_KEPT));
    }

    private Subscribed make(URI url, List<String> types, @Nullable String secret, Officer officer) {
        String shared = secret == null ? newSecret() : secret;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Subscription made = new Subscription(UUID.randomUUID(), officer.organisation(), url, types.stream().distinct().toList(), officer.number(), now, null, null);
        subscriptions.add(made, shared);
        return new Subscribed.Made(made, shared);
    }

    private List<Subscription> ofOrganisation(Officer officer) {
        return subscriptions.all().stream().filter(each -> each.organisation().equals(officer.organisation())).toList();
    }

    private static String newSecret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return WebhookPost.SECRET_PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    private static boolean isLongEnough(String secret) {
        try {
            return secret.startsWith(WebhookPost.SECRET_PREFIX) && Base64.getDecoder().decode(secret.substring(WebhookPost.SECRET_PREFIX.length())).length >= SECRET;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
