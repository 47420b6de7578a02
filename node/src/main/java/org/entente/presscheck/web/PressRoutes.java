package org.entente.presscheck.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.entente.api.Answers;
import org.entente.api.Answers.OnRecord;
import org.entente.api.ApiController;
import org.entente.api.Cursor;
import org.entente.api.EntryLine;
import org.entente.api.Page;
import org.entente.api.RequestRefusedException;
import org.entente.foodsafety.KnownOperator;
import org.entente.foodsafety.NotificationReference;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.presscheck.PressBoard;
import org.entente.presscheck.PressCheckAnswered;
import org.entente.presscheck.PressCheckCase;
import org.entente.presscheck.PressGate;
import org.entente.presscheck.PressLine;
import org.entente.presscheck.PressReference;
import org.entente.presscheck.PressState;
import org.entente.presscheck.PressText;
import org.entente.presscheck.PublishedUnverified;
import org.entente.presscheck.RequestPressCheck;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The press gate (FS-4b): scan a text, ask the other side, answer, publish.
@ApiController
@PreAuthorize("hasRole('LIAISON')")
class PressRoutes {

    private final PressGate gate;
    private final PressBoard board;

    PressRoutes(PressGate gate, PressBoard board) {
        this.gate = gate;
        this.board = board;
    }

    record TextBody(@Size(min = 1, max = PressText.TITLE) ScriptText title, @Size(min = 1, max = PressText.BODY) ScriptText body) {

        PressText text() {
            return new PressText(title, body);
        }
    }

    /// @param clear whether it may be published without asking
    record ScanResult(boolean clear, List<KnownOperator> firms) {}

    record PressRequest(TextBody text, @Size(max = 50) List<ScriptText> firms, @Size(max = RequestPressCheck.QUESTION) @Nullable ScriptText question, @Nullable NotificationReference notification,
            @Nullable Instant plannedAt, boolean exercise) {}

    record PressAnswer(PressCheckAnswered.Verdict verdict, @Size(max = PressCheckAnswered.REMARKS) @Nullable ScriptText remarks) {}

    /// @param publishedAt when it was published
    record UnverifiedPublication(@Size(min = 1, max = PublishedUnverified.REASON) ScriptText reason, Instant publishedAt) {}

    record PressSummary(String check, Government addressee, PressState state, boolean exercise, ScriptText title, @Nullable NotificationReference notification, Instant requestedAt, Instant dueAt,
            @Nullable Instant answeredAt, @Nullable Instant publishedUnverifiedAt) {

        static PressSummary of(PressLine each) {
            return new PressSummary(each.reference().toString(), each.addressee(), each.state(), each.exercise(), each.title(), each.notification(), each.requestedAt(), each.dueAt(), each.answeredAt(),
                    each.publishedUnverifiedAt());
        }
    }

    /// @param ours     whether this node's government asked
    /// @param released when this node released the text as verified
    record PressDetail(String check, boolean ours, PressState state, PressText text, List<ScriptText> firms, @Nullable ScriptText question, Instant dueAt, PressCheckAnswered.@Nullable Verdict verdict,
            @Nullable ScriptText remarks, @Nullable Instant released, List<EntryLine> history) {

        static PressDetail of(PressCheckCase found) {
            var asked = found.asked();
            var answered = found.answered();
            return new PressDetail(found.reference().toString(), found.ours(), found.state(), asked.text(), asked.firms(), asked.question(), asked.dueAt(), answered == null ? null : answered.verdict(),
                    answered == null ? null : answered.remarks(), found.released() == null ? null : found.released().at(), found.history().stream().map(EntryLine::of).toList());
        }
    }

    @PostMapping("/press-scans")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
    ScanResult scanPressText(@RequestBody TextBody body, @AuthenticationPrincipal Officer officer) {
        var scan = gate.scan(body.text(), officer.organisation().government());
        return new ScanResult(scan.clear(), scan.firms());
    }

    @GetMapping("/press-checks")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    ResponseEntity<Page<PressSummary>> listPressChecks(@RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "" + Page.USUAL) @Min(1) @Max(Page.MOST - 1) int limit) {
        int offset = Cursor.read(cursor, 1).map(List::getFirst).filter(key -> key.matches("[0-9]{1,8}")).map(Integer::parseInt).orElse(0);
        return Page.of(board.latest(limit + 1, offset).stream().map(PressSummary::of).toList(), limit, last -> Cursor.of(offset + limit)).answer();
    }

    @GetMapping("/press-checks/{check}")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    PressDetail showPressCheck(@PathVariable String check) {
        return board.find(known(check)).map(PressDetail::of).orElseThrow(() -> RequestRefusedException.notFound(check));
    }

    @PostMapping("/press-checks")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OnRecord> requestPressCheck(@RequestBody PressRequest body, @AuthenticationPrincipal Officer officer) {
        List<ScriptText> firms = body.firms() == null ? List.of() : body.firms();
        return Answers.created(gate.request(new RequestPressCheck(body.text().text(), firms, body.question(), body.notification(), body.plannedAt(), body.exercise()), officer.signatory()), "/press-checks/");
    }

    @PostMapping("/press-checks/{check}/answer")
    OnRecord answerPressCheck(@PathVariable String check, @RequestBody PressAnswer body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(gate.answer(known(check), body.verdict(), body.remarks(), officer.signatory()));
    }

    @PostMapping("/press-checks/{check}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void releasePressText(@PathVariable String check, @RequestBody TextBody body, @AuthenticationPrincipal Officer officer) {
        gate.release(known(check), body.text(), officer.signatory()).ifPresent(refusal -> {
            throw RequestRefusedException.of(refusal);
        });
    }

    @PostMapping("/press-checks/{check}/unverified-publication")
    OnRecord publishUnverified(@PathVariable String check, @RequestBody UnverifiedPublication body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(gate.publishUnverified(known(check), body.reason(), body.publishedAt(), officer.signatory()));
    }

    private static PressReference known(String check) {
        return PressReference.tryParse(check).orElseThrow(() -> RequestRefusedException.notFound(check));
    }
}
