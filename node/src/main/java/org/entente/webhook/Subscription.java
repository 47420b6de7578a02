package org.entente.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.party.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Where an organisation's system wants to be told.
///
/// @param types     kinds of facts, such as `foodsafety.notification-issued.v1`; one that ends in `*` stands for all that begin so; none means all
/// @param madeBy    number of the officer
/// @param stoppedAt since when nothing is sent; null while it runs
/// @param stopped   why: `gone` when the receiver answered 410; null while it runs
public record Subscription(UUID id, OrganisationId organisation, URI url, List<String> types, String madeBy, Instant madeAt, @Nullable Instant stoppedAt, @Nullable String stopped) {

    /// Subscriptions that one organisation may have.
    public static final int MOST = 20;

    public Subscription {
        types = List.copyOf(types);
    }

    public boolean runs() {
        return stoppedAt == null;
    }

    boolean wants(String type) {
        return types.isEmpty() || types.stream().anyMatch(each -> each.endsWith("*") ? type.startsWith(each.substring(0, each.length() - 1)) : type.equals(each));
    }
}
