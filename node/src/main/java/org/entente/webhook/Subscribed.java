package org.entente.webhook;

/// What became of asking for a subscription.
public sealed interface Subscribed {

    /// @param secret shown this once
    record Made(Subscription subscription, String secret) implements Subscribed {}

    record Refused(WebhookRefusal refusal) implements Subscribed {}
}
