/// Tells systems of agencies of this government what has been recorded, so that they need not ask: each applied entry goes to the subscribers that asked for its kind, as
/// the CloudEvents object that was signed. It writes nothing to the journal; subscriptions and deliveries are private.
///
/// {@link WebhookFollower} lays out deliveries, {@link WebhookSender} sends them through {@link WebhookPost}, and what fails is tried again for a day and then parked. A message comes at
/// least once, with the entry's id as its own; the order of messages is not promised.
@ApplicationModule(displayName = "Webhooks", allowedDependencies = {"party", "journal", "storage", "console", "api"})
@NullMarked
package org.entente.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
