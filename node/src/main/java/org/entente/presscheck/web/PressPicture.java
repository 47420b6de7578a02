package org.entente.presscheck.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.entente.console.HistoryLine;
import org.entente.console.Seal;
import org.entente.console.Text;
import org.entente.foodsafety.Notifications;
import org.entente.evidence.Actor;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.OrganisationId;
import org.entente.party.ThisNode;
import org.entente.presscheck.NamedFirms;
import org.entente.presscheck.PressBoard;
import org.entente.presscheck.PressCheckAnswered;
import org.entente.presscheck.PressCheckCase;
import org.entente.presscheck.PressCheckRequested;
import org.entente.presscheck.PressFact;
import org.entente.presscheck.PublishedUnverified;
import org.entente.roster.Roster;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a press check ready for its page: names of officers, seals, the firms in the text, and what happened.
@Component
class PressPicture {

    private final PressBoard board;
    private final Notifications notifications;
    private final Roster roster;
    private final Government own;
    private final InstantSource clock;

    PressPicture(PressBoard board, Notifications notifications, Roster roster, ThisNode node, InstantSource clock) {
        this.board = board;
        this.notifications = notifications;
        this.roster = roster;
        this.own = node.government();
        this.clock = clock;
    }

    PressShown of(PressCheckCase found, Officer officer) {
        Instant now = clock.instant();
        PressCheckRequested asked = found.asked();
        boolean speaks = notifications.mayState(officer.signatory()).isEmpty();
        return new PressShown(
                board.line(found.reference()).map(line -> new PressStatus(line, own, now).all()).orElse(List.of()), seal(found.request()), name(found.request()),
                found.answer() == null ? null : name(found.answer()), sealOrNull(found.answer()), sealOrNull(found.bypass()),
                highlighted(asked.text().title(), asked.firms()), highlighted(asked.text().body(), asked.firms()), speaks ? PressTask.of(found) : List.of(),
                found.history().stream().filter(each -> each.fact() instanceof PressFact).map(this::line).toList());
    }

    static PressShown.Highlighted highlighted(ScriptText text, List<ScriptText> firms) {
        return new PressShown.Highlighted(text.script().tag(), NamedFirms.in(text, firms));
    }

    private HistoryLine line(Recorded entry) {
        Text side = Text.of(entry.government().messageKey());
        Names by = name(entry);
        boolean theirs = !entry.government().equals(own);
        return switch ((PressFact) entry.fact()) {
            case PressCheckRequested asked -> new HistoryLine(entry.time(), theirs, Text.of("presscheck.history.requested", side, by, asked.dueAt()), present(asked.question()), seal(entry));
            case PressCheckAnswered answered -> new HistoryLine(entry.time(), theirs, Text.of("presscheck.history.answered", side, by, Text.of(answered.verdict().messageKey())), present(answered.remarks()), seal(entry));
            case PublishedUnverified published -> new HistoryLine(entry.time(), theirs, Text.of("presscheck.history.unverified", side, by, published.publishedAt()), List.of(published.reason()), seal(entry));
        };
    }

    private Names name(Recorded entry) {
        Actor actor = entry.actor();
        return roster.nameOf(new OrganisationId(actor.organisation()).government(), actor.officer());
    }

    private static List<ScriptText> present(@Nullable ScriptText words) {
        return words == null ? List.of() : List.of(words);
    }

    private static @Nullable Seal sealOrNull(@Nullable Recorded entry) {
        return entry == null ? null : seal(entry);
    }

    private static Seal seal(Recorded entry) {
        return new Seal(entry.stream().government(), entry.stream().agreement(), entry.sequence(), entry.hash().hex());
    }
}
