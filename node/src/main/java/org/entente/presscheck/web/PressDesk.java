package org.entente.presscheck.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Waiting;
import org.entente.foodsafety.Notifications;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.entente.presscheck.PressBoard;
import org.entente.presscheck.PressLine;
import org.entente.presscheck.PressState;
import org.springframework.stereotype.Component;

/// Press checks that this side has to answer, those that wait for the other side, and answers that came in. An answer that nobody acts upon leaves the
/// desk after a week.
@Component
class PressDesk implements DeskItems {

    private static final Duration SHOWN = Duration.ofDays(7);

    private final PressBoard board;
    private final Notifications notifications;
    private final Government own;

    PressDesk(PressBoard board, Notifications notifications, ThisNode node) {
        this.board = board;
        this.notifications = notifications;
        this.own = node.government();
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        if (notifications.mayState(officer.signatory()).isPresent()) {
            return Waiting.of(List.of());
        }
        Stream<DeskItem> asked = board.awaitingOurAnswer().stream().map(each -> awaited(each, each.publishedUnverifiedAt() == null ? "answer" : "answer-published", now));
        Stream<DeskItem> waiting = board.awaitingTheirAnswer().stream().map(each -> awaited(each, each.late(now) ? "waits-late" : "waits", now));
        return Waiting.of(Stream.of(asked, waiting, board.answered(now.minus(SHOWN)).stream().map(each -> answered(each, now))).flatMap(each -> each).toList());
    }

    private DeskItem awaited(PressLine line, String why, Instant now) {
        return item(line, why, new PressStatus(line, own, now).verification(), line.requestedAt(), line.dueAt());
    }

    private DeskItem answered(PressLine line, Instant now) {
        PressStatus status = new PressStatus(line, own, now);
        String why = line.state() == PressState.DENIED ? "denied" : "release";
        return item(line, why, status.publication().orElseGet(status::verification), line.answeredAt(), null);
    }

    private DeskItem item(PressLine line, String why, Status status, Instant since, Instant due) {
        return new DeskItem(line.reference().toString(), line.title(), Text.of("presscheck.desk." + why, Text.of(other(line).messageKey())), status, since, due,
                "/press-checks/" + line.reference(), line.exercise());
    }

    private Government other(PressLine line) {
        return line.reference().owner().equals(own) ? line.addressee() : line.reference().owner();
    }
}
