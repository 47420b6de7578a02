package org.entente.foodsafety;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.jspecify.annotations.Nullable;

/// Draws one notification as its page shows it.
final class CasePicture {

    private final Case about;
    private final Government here;
    private final Deadlines deadlines;
    private final @Nullable Instant delivered;

    CasePicture(Case about, Government here, Deadlines deadlines, @Nullable Instant delivered) {
        this.about = about;
        this.here = here;
        this.deadlines = deadlines;
        this.delivered = delivered;
    }

    NotificationCase forReader(Signatory reader, Instant now) {
        List<HistoryItem> history = about.history().stream().map(this::item).toList();
        List<RequestLine> requests = about.requests().stream().map(each -> new RequestLine(each, about.answerTo(each).orElse(null), each.government().equals(here))).toList();
        List<NotificationReference> conclusions = about.conclusions().stream().map(each -> ((FollowUpAdded) each.fact()).followUp().linked()).filter(Objects::nonNull).distinct().toList();
        List<CaseAction> actions = reader.is(Role.LIAISON) ? new CaseRules(about, reader, deadlines, now).actions() : List.of();
        return new NotificationCase(
                about.reference(), about.addressee(), about.content(), about.attachments(), about.state(), about.issued(), ladder(), history, about.followUps(), requests,
                new CaseDuties(about, deadlines).all(), about.content().missing(), conclusions, actions);
    }

    private HistoryItem item(Recorded entry) {
        boolean corrects = entry.fact() instanceof NotificationCorrected && entry.government().equals(about.owner());
        return new HistoryItem(entry, !entry.government().equals(here), about.superseded(entry), corrects ? about.changes(entry) : List.of());
    }

    private List<LadderStep> ladder() {
        return List.of(
                step(LadderStep.Step.SENT, Optional.of(about.issued())),
                new LadderStep(LadderStep.Step.DELIVERED, delivered, null),
                step(LadderStep.Step.OPENED, about.opened()),
                step(LadderStep.Step.ASSESSED, about.assessed()),
                step(LadderStep.Step.REPORTED, about.reported()),
                step(LadderStep.Step.INFORMED, about.informed()),
                step(LadderStep.Step.CLOSED, about.closed()));
    }

    private static LadderStep step(LadderStep.Step step, Optional<Recorded> entry) {
        return new LadderStep(step, entry.map(CasePicture::when).orElse(null), entry.orElse(null));
    }

    private static Instant when(Recorded entry) {
        return switch (entry.fact()) {
            case ReportedToGovernment reported -> reported.at();
            case DepartmentsInformed informed -> informed.at();
            default -> entry.time();
        };
    }
}
