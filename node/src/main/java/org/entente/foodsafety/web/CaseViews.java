package org.entente.foodsafety.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.foodsafety.CaseState;
import org.entente.foodsafety.HistoryItem;
import org.entente.foodsafety.LadderStep;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.RequestLine;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Draws up a notification for its pages.
@Component
class CaseViews {

    private final NotificationBoard board;
    private final People people;
    private final ThisNode node;
    private final Clock clock;

    CaseViews(NotificationBoard board, People people, ThisNode node, Clock clock) {
        this.board = board;
        this.people = people;
        this.node = node;
        this.clock = clock;
    }

    /// The notification that an address names; the page is missing where there is none.
    CaseView find(String reference, Officer officer) {
        return NotificationReference.tryParse(reference).flatMap(found -> board.find(found, officer.signatory())).map(this::view)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private CaseView view(NotificationCase about) {
        Instant now = clock.instant();
        Tasks tasks = new Tasks(about, node.government(), now);
        List<RequestLine> asked = about.requests().stream().filter(each -> each.open() && !each.ours()).toList();
        return new CaseView(about, about.addressee().equals(node.government()), people.organisation(about.issued().actor()), statuses(about), Line.seal(about.issued()), new Ladder(about, people, now).rungs(node.government()),
                tasks.nextInWords().orElse(null), tasks.all(), asked, Gap.of(about), history(about));
    }

    private static List<Status> statuses(NotificationCase about) {
        List<Status> statuses = new ArrayList<>();
        Optional.ofNullable(about.content().classification()).map(LineStatus::of).ifPresent(statuses::add);
        if (about.state() == CaseState.WITHDRAWN) {
            statuses.add(Status.idle("notifications.stands.withdrawn"));
        } else if (about.state() == CaseState.CLOSED) {
            statuses.add(Status.done("notifications.stands.closed"));
        }
        if (about.incomplete() && about.state().live()) {
            statuses.add(Status.due("notifications.incomplete", about.missing().size()));
        }
        return statuses;
    }

    private List<Line> history(NotificationCase about) {
        List<Line> lines = new ArrayList<>(about.history().stream().map(this::line).toList());
        delivered(about).ifPresent(lines::add);
        lines.sort(Comparator.comparing(Line::at));
        return lines;
    }

    private Line line(HistoryItem item) {
        return Line.of(item, Story.of(item.fact(), item.entry().government()), people.officer(item.entry().actor()));
    }

    /// The addressee's node gives its receipt by itself; it stands in the history of the side that sent.
    private Optional<Line> delivered(NotificationCase about) {
        Government addressee = about.addressee();
        return about.step(LadderStep.Step.DELIVERED).filter(each -> each.done() && !addressee.equals(node.government()))
                .map(each -> Line.receipt(java.util.Objects.requireNonNull(each.at()), Text.of("notifications.history.delivered", Text.of(addressee.messageKey()))));
    }
}
