package org.entente.webhook;

import org.entente.journal.Refusal;

/// Why a subscription was not made.
public sealed interface WebhookRefusal extends Refusal {

    /// Not an https address of at most 500 characters without sign-in, or http on this machine where that is allowed.
    record NotAnAddress() implements WebhookRefusal {}

    /// The host is not known, or lies in a network into which this node does not send.
    record NotReachable(String host) implements WebhookRefusal {}

    record TooMany(int most) implements WebhookRefusal {}

    /// A kind of fact that no module of this node states.
    record UnknownType(String type) implements WebhookRefusal {}

    record SecretTooShort(int least) implements WebhookRefusal {}

    @Override
    default String messageKey() {
        return "webhook.refusal." + switch (this) {
            case NotAnAddress() -> "not-an-address";
            case NotReachable(String host) -> "not-reachable";
            case TooMany(int most) -> "too-many";
            case UnknownType(String type) -> "unknown-type";
            case SecretTooShort(int least) -> "secret-too-short";
        };
    }

    @Override
    default Object[] arguments() {
        return switch (this) {
            case NotAnAddress() -> new Object[0];
            case NotReachable(String host) -> new Object[] {host};
            case TooMany(int most) -> new Object[] {most};
            case UnknownType(String type) -> new Object[] {type};
            case SecretTooShort(int least) -> new Object[] {least};
        };
    }
}
