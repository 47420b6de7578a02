package org.entente.rumour.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.entente.console.Seal;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.journal.Refusal;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.entente.rumour.Place;
import org.entente.rumour.Rumour;
import org.entente.rumour.RumourBoard;
import org.entente.rumour.RumourStatus;
import org.springframework.stereotype.Component;

/// Says how a story stands for this side, and why something was refused.
@Component
class RumourWords {

    private final RumourBoard board;
    private final ThisNode node;
    private final Texts texts;

    RumourWords(RumourBoard board, ThisNode node, Texts texts) {
        this.board = board;
        this.node = node;
        this.texts = texts;
    }

    /// Until when a side has to state its finding; empty when it owes none.
    Optional<Instant> due(Rumour story, Government side, Duration within) {
        return story.owedSince(side).map(since -> since.plus(within));
    }

    Status status(Rumour story, Duration within, Instant now) {
        Optional<Instant> due = due(story, node.government(), within);
        if (due.isPresent()) {
            return owed(due.get(), now);
        }
        return switch (story.status()) {
            case SETTLED -> story.revising() ? Status.idle("rumour.pill.revision-waits") : Status.done("rumour.status.settled");
            case WITHDRAWN -> Status.idle("rumour.status.withdrawn");
            case OPEN, ONE_SIDED, DIFFERING -> Status.idle("rumour.pill.waiting");
        };
    }

    /// What a side owes until a moment.
    Status owed(Instant due, Instant now) {
        return now.isAfter(due) ? Status.late("rumour.pill.late", Duration.between(due, now)) : Status.due("rumour.pill.due", Duration.between(now, due));
    }

    /// Why a story is on the desk.
    Text why(Rumour story) {
        boolean ours = story.owedSince(node.government()).isPresent();
        if (story.status() == RumourStatus.SETTLED) {
            return Text.of(ours ? "rumour.why.revision-theirs" : "rumour.why.revision-ours");
        }
        if (story.status() == RumourStatus.DIFFERING) {
            return Text.of(ours ? "rumour.why.differing-ours" : "rumour.why.differing-theirs");
        }
        return Text.of(ours ? "rumour.why.ours-missing" : "rumour.why.theirs-missing");
    }

    Duration within() {
        return board.findingWithin();
    }

    String text(String key, Locale locale) {
        return texts.of(Text.of(key), locale);
    }

    String of(Refusal refusal, Locale locale) {
        return texts.of(Text.of(refusal.messageKey(), refusal.arguments()), locale);
    }

    static Seal seal(Place place) {
        return new Seal(place.stream().government(), place.stream().agreement(), place.sequence(), place.hash().hex());
    }
}
