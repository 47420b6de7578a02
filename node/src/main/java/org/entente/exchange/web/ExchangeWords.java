package org.entente.exchange.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.evidence.StreamId;
import org.entente.exchange.Delivery;
import org.entente.exchange.Obstacle;
import org.entente.exchange.PeerHealth;
import org.entente.party.Government;

/// How the exchange speaks to officers: codes become sentences, states become words with a mark.
final class ExchangeWords {

    /// How long a peer may be silent before the desk says so.
    static final Duration SILENCE = Duration.ofMinutes(5);

    /// The codes that have a sentence of their own under `exchange.reason.`.
    static final Set<String> REASONS = Set.of(
            // the line
            "not-reached", "no-answer", "line-cut", "no-secure-line", "not-understood", "busy", "internal", "unknown-peer", "too-slow", "cut-off",
            // the receipt
            "receipt-malformed", "receipt-for-something-else", "receipt-differs", "receipt-signature-wrong",
            // the bundle
            "stream-not-shared", "stream-of-receiver", "media-type", "empty", "not-gzip", "bundle-too-large", "entry-too-large",
            // one entry
            "too-large", "jws-form", "base64", "signature-form", "header-form", "header-unknown", "algorithm", "kind", "certificate-form", "certificate-hash", "payload-json", "payload-field",
            "payload-form", "signature-wrong", "unknown-government", "wrong-authority", "wrong-government", "certificate-not-for-signing", "certificate-not-yet-valid", "certificate-expired",
            "certificate-revoked", "revocations-out-of-date", "other-stream", "chain-broken", "other-key", "key-change-form", "unknown-key", "fork", "gap", "unknown-repeat");

    private ExchangeWords() {}

    static Text government(Government government) {
        return Text.of(government.messageKey());
    }

    /// Why, in a sentence; an unknown code is shown as it is.
    static Text reason(String code) {
        return REASONS.contains(code) ? Text.of("exchange.reason." + code) : Text.of("exchange.reason.other", code.isEmpty() ? "?" : code);
    }

    /// 香港 · 食品安全
    static Text stream(StreamId stream) {
        Text owner = government(new Government(stream.government()));
        Text about = agreement(stream.agreement());
        return stream.continuation() == 1 ? Text.of("exchange.stream", owner, about) : Text.of("exchange.stream.continued", owner, about, stream.continuation());
    }

    static Text agreement(String agreement) {
        String[] parts = agreement.split("-");
        return parts.length == 3 && parts[0].equals("cooperation")
                ? Text.of("exchange.cooperation", government(new Government(parts[1])), government(new Government(parts[2]))) : Text.of("agreement.short." + agreement);
    }

    static Status status(PeerHealth peer, Instant now) {
        return switch (peer.standing()) {
            case WELL -> peer.backlog() == 0 ? Status.done("exchange.peer.well") : Status.due("exchange.peer.sending", peer.backlog());
            case NEW -> Status.idle("exchange.peer.new");
            case DOWN -> silence(peer, now).compareTo(SILENCE) < 0 ? Status.due("exchange.peer.down") : Status.late("exchange.peer.down");
            case OBSTRUCTED -> Status.late("exchange.peer.obstructed");
            case STOPPED -> Status.late("exchange.peer.stopped");
        };
    }

    /// For how long a peer has not answered.
    static Duration silence(PeerHealth peer, Instant now) {
        return peer.standing() == PeerHealth.Standing.DOWN ? peer.since().map(since -> Duration.between(since, now)).filter(each -> !each.isNegative()).orElse(Duration.ZERO) : Duration.ZERO;
    }

    static Status status(Obstacle.Kind kind) {
        return switch (kind) {
            case HELD -> Status.due("exchange.obstacle.held");
            case REFUSED -> Status.late("exchange.obstacle.refused");
            case FORK -> Status.late("exchange.obstacle.fork");
        };
    }

    static Status status(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Received received -> Status.done("exchange.delivery.received");
            case Delivery.OnItsWay way -> Status.idle("exchange.delivery.on-its-way");
            case Delivery.PeerDown down -> Status.due("exchange.delivery.peer-down");
            case Delivery.Obstructed obstructed -> status(obstructed.obstacle().kind());
        };
    }

    /// Why something has not arrived, or how it has.
    static Text explanation(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Received received -> Text.of("exchange.why.received", received.receivedAt());
            case Delivery.OnItsWay way -> way.ahead() > 0 ? Text.of("exchange.why.ahead", way.ahead()) : Text.of("exchange.why.next");
            case Delivery.PeerDown down -> Text.of("exchange.why.peer-down", down.since(), down.tries(), reason(down.code()));
            case Delivery.Obstructed obstructed -> obstructed(obstructed.obstacle());
        };
    }

    private static Text obstructed(Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case HELD -> Text.of("exchange.why.held", obstacle.since(), reason(obstacle.code()));
            case REFUSED -> Text.of("exchange.why.refused", obstacle.since(), reason(obstacle.code()));
            case FORK -> Text.of("exchange.why.fork", obstacle.since());
        };
    }
}
