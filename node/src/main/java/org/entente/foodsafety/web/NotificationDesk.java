package org.entente.foodsafety.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Near;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Waiting;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.Notifications;
import org.entente.foodsafety.OverdueItem;
import org.entente.foodsafety.OverdueWatch;
import org.entente.foodsafety.ProposedReclassification;
import org.entente.party.Officer;
import org.springframework.stereotype.Component;

/// What waits for an officer of the liaison unit: duties of this side about notifications, and reclassifications that a colleague proposes.
@Component
class NotificationDesk implements DeskItems {

    private final OverdueWatch watch;
    private final Notifications notifications;
    private final NotificationBoard board;

    NotificationDesk(OverdueWatch watch, Notifications notifications, NotificationBoard board) {
        this.watch = watch;
        this.notifications = notifications;
        this.board = board;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        if (notifications.mayState(officer.signatory()).isPresent()) {
            return Waiting.of(List.of());
        }
        List<DeskItem> items = new ArrayList<>(watch.open(true, Waiting.SHOWN).stream().map(each -> duty(each, now)).toList());
        List<DeskItem> proposals = notifications.proposedReclassifications().stream().filter(each -> !each.proposedBy().equals(officer.signatory().actor())).flatMap(each -> proposal(each).stream()).toList();
        items.addAll(proposals);
        long duties = watch.counts(true).values().stream().mapToLong(OverdueWatch.Count::open).sum();
        return new Waiting(Math.max(duties + proposals.size(), Math.min(items.size(), Waiting.SHOWN)), Waiting.of(items).first());
    }

    private static DeskItem duty(OverdueItem item, Instant now) {
        var duty = item.duty();
        Status status = item.late(now) ? Status.late("notifications.desk.late", Duration.between(duty.dueAt(), now)) : Status.due("notifications.desk.due", new Near(duty.dueAt(), now));
        Text why = Text.of("notifications.desk.duty", Text.of(item.classification().messageKey()), Text.of(duty.kind().messageKey()), duty.clause());
        return new DeskItem(item.reference().toString(), item.title(), why, status, duty.since(), duty.dueAt(), "/notifications/" + item.reference(), item.exercise());
    }

    private java.util.Optional<DeskItem> proposal(ProposedReclassification proposal) {
        return board.line(proposal.reference()).map(line -> new DeskItem(line.reference().toString(), line.title(),
                Text.of("notifications.desk.proposal", Text.of(proposal.from().messageKey()), Text.of(proposal.to().messageKey())), Status.due("notifications.desk.approve"), proposal.proposedAt(), null,
                "/notifications/" + line.reference() + "/reclassify", line.exercise()));
    }
}
