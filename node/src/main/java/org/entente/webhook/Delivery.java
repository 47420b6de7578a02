package org.entente.webhook;

import java.time.Instant;
import java.util.UUID;
import org.entente.evidence.Sha256;
import org.jspecify.annotations.Nullable;

/// One message to one receiver, and what became of it.
///
/// @param entry    hash of the entry that it passes on
/// @param attempts how often it has been sent
/// @param dueAt    when it is sent next; null when it is not
/// @param doneAt   when the receiver took it
/// @param status   HTTP status of the last answer
/// @param fault    why the last attempt failed: `status`, `unreachable`, `timeout`, `address` or `gone`
public record Delivery(long id, UUID subscription, Sha256 entry, String type, String subject, Instant madeAt, State state, int attempts,
        @Nullable Instant dueAt, @Nullable Instant doneAt, @Nullable Integer status, @Nullable String fault) {

    public enum State {
        WAITING,
        DELIVERED,
        /// Given up after a day; an officer may send it again.
        PARKED;

        public String messageKey() {
            return "webhook.state." + name();
        }
    }

    public boolean failed() {
        return state != State.DELIVERED && fault != null;
    }
}
