package org.entente.foodsafety.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.console.Near;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.Duty;
import org.entente.foodsafety.LadderStep;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.RequestLine;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// What can be done about a notification, the next duty first.
final class Tasks {

    private static final Comparator<Duty> URGENCY = Comparator.comparing((Duty duty) -> duty.kind() != Duty.Kind.OPEN).thenComparing(Duty::dueAt);
    private static final List<CaseAction> USUAL = List.of(CaseAction.OPEN, CaseAction.ANSWER, CaseAction.ASSESS, CaseAction.REPORT, CaseAction.INFORM, CaseAction.CLOSE, CaseAction.ADD_FOLLOW_UP,
            CaseAction.REQUEST_INFORMATION, CaseAction.CORRECT, CaseAction.RECLASSIFY, CaseAction.WITHDRAW);

    private final NotificationCase about;
    private final Government here;
    private final Instant now;

    Tasks(NotificationCase about, Government here, Instant now) {
        this.about = about;
        this.here = here;
        this.now = now;
    }

    /// What this side owes next, if anything.
    Optional<Duty> next() {
        return about.duties().stream().filter(each -> !each.done() && each.owes().equals(here)).min(URGENCY);
    }

    /// The next duty in words, with its limit and clause.
    Optional<Status> nextInWords() {
        return next().map(duty -> {
            Text text = Text.of(duty.late(now) ? "notifications.next.late" : "notifications.next.due", Text.of(duty.kind().messageKey()), new Near(duty.dueAt(), now), duty.clause());
            return new Status(duty.late(now) ? Status.Kind.LATE : Status.Kind.DUE, text);
        });
    }

    /// Everything that this officer can do, the main thing first; empty for those who only read.
    List<Task> all() {
        List<CaseAction> order = new ArrayList<>();
        next().map(Tasks::keeps).filter(about::allows).ifPresent(order::add);
        USUAL.stream().filter(each -> about.allows(each) && !order.contains(each) && !again(each)).forEach(order::add);
        USUAL.stream().filter(each -> about.allows(each) && again(each)).forEach(order::add);
        return order.stream().map(each -> Task.of(each, about.reference(), asked())).toList();
    }

    /// Departments can be informed again at any time, but that is no duty any more.
    private boolean again(CaseAction action) {
        return action == CaseAction.INFORM && about.step(LadderStep.Step.INFORMED).filter(LadderStep::done).isPresent();
    }

    private @Nullable RequestLine asked() {
        return about.requests().stream().filter(each -> each.open() && !each.ours()).findFirst().orElse(null);
    }

    private static CaseAction keeps(Duty duty) {
        return switch (duty.kind()) {
            case OPEN -> CaseAction.OPEN;
            case ASSESS -> CaseAction.ASSESS;
            case REPORT -> CaseAction.REPORT;
            case INFORM -> CaseAction.INFORM;
            case COMPLETE -> CaseAction.ADD_FOLLOW_UP;
            case ANSWER -> CaseAction.ANSWER;
        };
    }
}
