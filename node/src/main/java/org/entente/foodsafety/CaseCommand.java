package org.entente.foodsafety;

import java.time.Instant;
import java.util.List;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.journal.AttachmentRef;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What a liaison officer wants to state about a notification that is on record. Lengths are those of the facts.
public sealed interface CaseCommand {

    NotificationReference reference();

    /// Either side: add to the notification.
    record AddFollowUp(NotificationReference reference, FollowUp followUp, List<AttachmentRef> attachments) implements CaseCommand {}

    /// Either side: ask the other.
    ///
    /// @param dueAt until when; null for the deadline agreed for answers
    record RequestInformation(NotificationReference reference, ScriptText question, @Nullable Instant dueAt) implements CaseCommand {}

    /// The side that was asked: answer.
    ///
    /// @param request hash of the entry that asked
    record AnswerRequest(NotificationReference reference, Sha256 request, ScriptText answer, List<AttachmentRef> attachments) implements CaseCommand {}

    /// The owner: replace the content, with a reason. Kind and classification stay.
    ///
    /// @param draftedBy who wrote it; the officer who states it must be another
    record Correct(NotificationReference reference, NotificationContent content, ScriptText reason, List<AttachmentRef> attachments, Actor draftedBy) implements CaseCommand {}

    /// The owner: take it back, with a reason.
    record Withdraw(NotificationReference reference, ScriptText reason) implements CaseCommand {}

    /// The addressee: note that the acting officer has opened it.
    record Open(NotificationReference reference) implements CaseCommand {}

    /// The addressee: say what it makes of it. It must have been opened.
    record Assess(NotificationReference reference, NotificationAssessed.Verdict verdict, @Nullable ScriptText note, @Nullable ScriptText forwardedTo) implements CaseCommand {}

    /// The addressee: note that its own government has been told.
    record ReportToGovernment(NotificationReference reference, ScriptText recipient, Instant at) implements CaseCommand {}

    /// The addressee: note which departments have been told.
    record InformDepartments(NotificationReference reference, List<ScriptText> departments, Instant at) implements CaseCommand {}

    /// The owner: close it, once both duties are on record and, for an incident, a conclusion.
    record Close(NotificationReference reference, ScriptText outcome) implements CaseCommand {}
}
