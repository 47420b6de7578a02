package org.entente.foodsafety.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.console.Near;
import org.entente.console.Rung;
import org.entente.console.Status.Kind;
import org.entente.console.Text;
import org.entente.foodsafety.DepartmentsInformed;
import org.entente.foodsafety.Duty;
import org.entente.foodsafety.LadderStep;
import org.entente.foodsafety.NotificationAssessed;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.ReportedToGovernment;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// The rungs of what the addressee has done with a notification: delivered, opened, assessed, reported, departments informed.
final class Ladder {

    private static final List<LadderStep.Step> SHOWN =
            List.of(LadderStep.Step.DELIVERED, LadderStep.Step.OPENED, LadderStep.Step.ASSESSED, LadderStep.Step.REPORTED, LadderStep.Step.INFORMED);

    private final NotificationCase about;
    private final People people;
    private final Instant now;

    Ladder(NotificationCase about, People people, Instant now) {
        this.about = about;
        this.people = people;
        this.now = now;
    }

    /// @param here the reader's side; what has arrived here needs no rung that says so
    List<Rung> rungs(Government here) {
        return about.ladder().stream().filter(each -> SHOWN.contains(each.step()) && !(each.step() == LadderStep.Step.DELIVERED && about.addressee().equals(here))).map(this::rung).toList();
    }

    private Rung rung(LadderStep step) {
        Text name = name(step.step(), about.addressee());
        if (step.done()) {
            return new Rung(Kind.DONE, name, step.at(), note(step.entry()));
        }
        return duty(step.step()).map(duty -> new Rung(duty.late(now) ? Kind.LATE : Kind.DUE, name, null, Text.of("notifications.rung.limit", new Near(duty.dueAt(), now))))
                .orElseGet(() -> new Rung(Kind.IDLE, name, null, null));
    }

    private @Nullable Text note(@Nullable Recorded entry) {
        if (entry == null) {
            return null;
        }
        return switch (entry.fact()) {
            case NotificationAssessed assessed -> Text.of(assessed.verdict().messageKey());
            case ReportedToGovernment reported -> Text.of("notifications.rung.to", reported.recipient());
            case DepartmentsInformed informed -> Text.of("notifications.rung.departments", informed.departments().size());
            default -> Text.of("notifications.rung.by", people.officer(entry.actor()));
        };
    }

    /// The government to which the addressee reports has a name of its own: the province, or the Special Administrative Region.
    private static Text name(LadderStep.Step step, Government addressee) {
        return step == LadderStep.Step.REPORTED ? Text.of("notifications.rung.reported", Text.of("government.own." + addressee.code())) : Text.of("notifications.rung." + step.name());
    }

    private Optional<Duty> duty(LadderStep.Step step) {
        return about.duties().stream().filter(each -> !each.done() && each.kind() == kind(step)).findFirst();
    }

    private static Duty.@Nullable Kind kind(LadderStep.Step step) {
        return switch (step) {
            case OPENED -> Duty.Kind.OPEN;
            case ASSESSED -> Duty.Kind.ASSESS;
            case REPORTED -> Duty.Kind.REPORT;
            case INFORMED -> Duty.Kind.INFORM;
            case SENT, DELIVERED, CLOSED -> null;
        };
    }
}
