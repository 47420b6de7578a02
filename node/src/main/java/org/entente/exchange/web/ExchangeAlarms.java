package org.entente.exchange.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.Waiting;
import org.entente.exchange.Deliveries;
import org.entente.exchange.Fork;
import org.entente.exchange.Obstacle;
import org.entente.exchange.PeerHealth;
import org.entente.exchange.RejectedBundle;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What of the exchange an officer must know: entries of this node that may be missing, a fork, entries that a peer refuses or holds, entries refused here that nobody has looked at, and a peer that has been
/// silent for more than five minutes.
@Component
class ExchangeAlarms implements DeskItems {

    private static final String PAGE = "/deliveries";

    private final Deliveries deliveries;
    private final Texts texts;

    ExchangeAlarms(Deliveries deliveries, Texts texts) {
        this.deliveries = deliveries;
        this.texts = texts;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        if (!officer.is(Role.LIAISON) && !officer.is(Role.ADMINISTRATOR)) {
            return Waiting.of(List.of());
        }
        List<DeskItem> items = new ArrayList<>();
        deliveries.doubt().map(doubt -> doubted(now)).ifPresent(items::add);
        deliveries.forks().stream().filter(each -> each.settled().isEmpty()).map(this::forked).forEach(items::add);
        for (PeerHealth peer : deliveries.peers()) {
            if (ExchangeWords.silence(peer, now).compareTo(ExchangeWords.SILENCE) >= 0) {
                items.add(silent(peer));
            }
            peer.obstacles().stream().filter(each -> each.kind() != Obstacle.Kind.FORK).map(this::obstructed).forEach(items::add);
        }
        deliveries.rejected().stream().filter(each -> !each.seen()).map(this::refused).forEach(items::add);
        return Waiting.of(items);
    }

    private DeskItem doubted(Instant now) {
        return item("!", Text.of("exchange.alarm.doubt"), Text.of("exchange.alarm.doubt.why"), Status.late("exchange.doubt"), now, PAGE + "#doubt");
    }

    private DeskItem forked(Fork fork) {
        Text stream = ExchangeWords.stream(fork.stream());
        return item(fork.stream().government() + "-" + fork.sequence(), Text.of("exchange.alarm.fork", stream, fork.sequence()), Text.of("exchange.alarm.fork.why"), Status.late("exchange.peer.stopped"), fork.foundAt(), PAGE + "#forks");
    }

    private DeskItem silent(PeerHealth peer) {
        Text name = ExchangeWords.government(peer.peer().government());
        return item(peer.peer().government().code(), Text.of("exchange.alarm.silent", name), Text.of("exchange.alarm.silent.why", peer.backlog(), ExchangeWords.reason(peer.code().orElse(""))),
                Status.late("exchange.peer.down"), peer.since().orElseThrow(), PAGE);
    }

    private DeskItem obstructed(Obstacle obstacle) {
        Text stream = ExchangeWords.stream(obstacle.stream());
        return item(obstacle.stream().government() + "→" + obstacle.peer(), Text.of("exchange.alarm.obstructed", ExchangeWords.government(obstacle.peer()), stream), ExchangeWords.reason(obstacle.code()),
                ExchangeWords.status(obstacle.kind()), obstacle.since(), PAGE + "#obstacles");
    }

    private DeskItem refused(RejectedBundle bundle) {
        return item(bundle.sender() + " #" + bundle.id(), Text.of("exchange.alarm.refused", ExchangeWords.government(bundle.sender())), ExchangeWords.reason(bundle.why().code()),
                Status.due("exchange.refused.status"), bundle.firstAt(), PAGE + "/refused/" + bundle.id());
    }

    private DeskItem item(String reference, Text title, Text why, Status status, Instant since, String link) {
        Locale locale = LocaleContextHolder.getLocale();
        return new DeskItem(reference, new ScriptText(texts.of(title, locale), Script.ofTag(locale.toLanguageTag())), why, status, since, null, link);
    }
}
