package org.entente.webhook.web;

import java.util.List;
import org.entente.party.Names;
import org.entente.webhook.Delivery;
import org.entente.webhook.Subscription;
import org.jspecify.annotations.Nullable;

/// A subscription as the page shows it.
///
/// @param organisation its names; null when this version does not know it
/// @param latest       the last messages, latest first
record WebhookLine(Subscription subscription, @Nullable Names organisation, long waiting, long delivered, long parked, List<Delivery> latest) {}
