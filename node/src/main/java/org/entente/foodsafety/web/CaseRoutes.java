package org.entente.foodsafety.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.entente.api.Answers;
import org.entente.api.Answers.OnRecord;
import org.entente.api.ApiController;
import org.entente.api.RequestRefusedException;
import org.entente.evidence.Sha256;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.FollowUp;
import org.entente.foodsafety.NotificationAssessed;
import org.entente.foodsafety.Notifications;
import org.entente.foodsafety.ProposedReclassification;
import org.entente.foodsafety.RiskDecision;
import org.entente.journal.AttachmentRef;
import org.entente.party.Officer;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What a liaison officer states about a notification that is on record.
@ApiController
@PreAuthorize("hasRole('LIAISON')")
class CaseRoutes {

    private final Notifications notifications;
    private final Clock clock;

    CaseRoutes(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    record FollowUpBody(FollowUp followUp, @Size(max = 50) @Nullable List<AttachmentRef> attachments) {}

    record QuestionBody(@Size(min = 1, max = 4_000) ScriptText question, @Nullable Instant dueAt) {}

    record AnswerBody(@Size(min = 1, max = 4_000) ScriptText answer, @Size(max = 50) @Nullable List<AttachmentRef> attachments) {}

    record ReasonBody(@Size(min = 1, max = 4_000) ScriptText reason) {}

    record AssessmentBody(NotificationAssessed.Verdict verdict, @Size(max = 4_000) @Nullable ScriptText note, @Size(max = 300) @Nullable ScriptText forwardedTo) {}

    /// @param at when; now if left out
    record ReportBody(@Size(min = 1, max = 300) ScriptText recipient, @Nullable Instant at) {}

    /// @param at when; now if left out
    record InformBody(@NotNull @Size(min = 1, max = 50) List<Department> departments, @Nullable Instant at) {}

    record Department(@Size(min = 1, max = 300) ScriptText name) {}

    record CloseBody(@Size(min = 1, max = 4_000) ScriptText outcome) {}

    record ReclassificationBody(Classification to, @Nullable RiskDecision risk, @Size(min = 1, max = 4_000) ScriptText reason) {}

    @PostMapping("/notifications/{reference}/open")
    OnRecord openNotification(@PathVariable String reference, @AuthenticationPrincipal Officer officer) {
        return carryOut(new CaseCommand.Open(NotificationRoutes.known(reference)), officer);
    }

    @PostMapping("/notifications/{reference}/assessment")
    OnRecord assessNotification(@PathVariable String reference, @RequestBody AssessmentBody body, @AuthenticationPrincipal Officer officer) {
        return carryOut(new CaseCommand.Assess(NotificationRoutes.known(reference), body.verdict(), body.note(), body.forwardedTo()), officer);
    }

    @PostMapping("/notifications/{reference}/report")
    OnRecord reportToGovernment(@PathVariable String reference, @RequestBody ReportBody body, @AuthenticationPrincipal Officer officer) {
        return carryOut(new CaseCommand.ReportToGovernment(NotificationRoutes.known(reference), body.recipient(), at(body.at())), officer);
    }

    @PostMapping("/notifications/{reference}/departments")
    OnRecord informDepartments(@PathVariable String reference, @RequestBody InformBody body, @AuthenticationPrincipal Officer officer) {
        return carryOut(new CaseCommand.InformDepartments(NotificationRoutes.known(reference), body.departments().stream().map(Department::name).toList(), at(body.at())), officer);
    }

    @PostMapping("/notifications/{reference}/follow-ups")
    OnRecord addFollowUp(@PathVariable String reference, @RequestBody FollowUpBody body, @AuthenticationPrincipal Officer officer) {
        return carryOut(new CaseCommand.AddFollowUp(NotificationRoutes.known(reference), body.followUp(), list(body.attachments())), officer);
    }

    @PostMapping("/notifications/{reference}/requests")
    OnRecord requestInformation(@PathVariable String reference, @RequestBody QuestionBody body, @AuthenticationPrincipal Officer officer) {
        return carryOut(new CaseCommand.RequestInformation(NotificationRoutes.known(reference), body.question(), body.dueAt()), officer);
    }

    @PostMapping("/notifications/{reference}/requests/{hash}/answer")
    OnRecord answerRequest(@PathVariable String reference, @PathVariable Sha256 hash, @RequestBody AnswerBody body, @AuthenticationPrincipal Officer officer) {
        return carryOut(new CaseCommand.AnswerRequest(NotificationRoutes.known(reference), hash, body.answer(), list(body.attachments())), officer);
    }

    @PostMapping("/notifications/{reference}/withdrawal")
    OnRecord withdrawNotification(@PathVariable String reference, @RequestBody ReasonBody body, @AuthenticationPrincipal Officer officer) {
        return carryOut(new CaseCommand.Withdraw(NotificationRoutes.known(reference), body.reason()), officer);
    }

    @PostMapping("/notifications/{reference}/close")
    OnRecord closeNotification(@PathVariable String reference, @RequestBody CloseBody body, @AuthenticationPrincipal Officer officer) {
        return carryOut(new CaseCommand.Close(NotificationRoutes.known(reference), body.outcome()), officer);
    }

    @PostMapping("/notifications/{reference}/reclassification-proposals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void proposeReclassification(@PathVariable String reference, @RequestBody ReclassificationBody body, @AuthenticationPrincipal Officer officer) {
        notifications.proposeReclassification(NotificationRoutes.known(reference), body.to(), body.risk(), body.reason(), officer.signatory()).ifPresent(refusal -> {
            throw RequestRefusedException.of(refusal);
        });
    }

    @GetMapping("/reclassification-proposals")
    List<ProposedReclassification> listReclassificationProposals() {
        return notifications.proposedReclassifications();
    }

    @PostMapping("/reclassification-proposals/{proposal}/approve")
    OnRecord approveReclassification(@PathVariable long proposal, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(notifications.approveReclassification(proposal, officer.signatory()));
    }

    @DeleteMapping("/reclassification-proposals/{proposal}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dropReclassification(@PathVariable long proposal) {
        notifications.dropReclassification(proposal);
    }

    private OnRecord carryOut(CaseCommand command, Officer officer) {
        return Answers.onRecord(notifications.carryOut(command, officer.signatory()));
    }

    private Instant at(@Nullable Instant stated) {
        return stated == null ? clock.instant() : stated;
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
