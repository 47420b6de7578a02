package org.entente.exchange.web;

import java.time.Instant;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.exchange.PeerHealth;
import org.jspecify.annotations.Nullable;

/// A peer as pages show it.
///
/// @param note what explains the state, if it needs explaining
record PeerLine(PeerHealth health, Text name, Status status, @Nullable Text note) {

    static PeerLine of(PeerHealth health, Instant now) {
        return new PeerLine(health, ExchangeWords.government(health.peer().government()), ExchangeWords.status(health, now), note(health, now));
    }

    private static @Nullable Text note(PeerHealth health, Instant now) {
        return switch (health.standing()) {
            case DOWN -> Text.of("exchange.peer.down.note", ExchangeWords.silence(health, now), ExchangeWords.reason(health.code().orElse("")));
            case OBSTRUCTED -> ExchangeWords.reason(health.obstacles().getFirst().code());
            case STOPPED -> Text.of("exchange.peer.stopped.note");
            case WELL, NEW -> null;
        };
    }
}
