package org.entente.drafting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.entente.api.Answers;
import org.entente.api.Answers.OnRecord;
import org.entente.api.ApiController;
import org.entente.api.BodyLimit;
import org.entente.api.RequestRefusedException;
import org.entente.channel.ChannelNote;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.drafting.Correction;
import org.entente.drafting.Corrections;
import org.entente.drafting.Draft;
import org.entente.drafting.DraftCheck;
import org.entente.drafting.DraftOutcome;
import org.entente.drafting.Drafts;
import org.entente.drafting.SaveDraft;
import org.entente.drafting.SheetReading;
import org.entente.drafting.Sheets;
import org.entente.foodsafety.DistributionRow;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.SampleResult;
import org.entente.journal.AttachmentRef;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Writing a notification: save, check, submit, return, approve and send. A change names the version that it was made on, so that nobody overwrites another's work unseen.
@ApiController
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
class DraftRoutes {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Drafts drafts;
    private final Corrections corrections;
    private final Sheets sheets;
    private final Texts texts;

    DraftRoutes(Drafts drafts, Corrections corrections, Sheets sheets, Texts texts) {
        this.drafts = drafts;
        this.corrections = corrections;
        this.sheets = sheets;
        this.texts = texts;
    }

    /// @param addressee preset from the firms' side when left out
    /// @param channel   what is said to the channel guard (FS-1.4); needed before the draft is submitted
    record DraftBody(NotificationContent content, @Nullable List<AttachmentRef> attachments, @Nullable Government addressee, @Nullable ChannelNote channel) {

        SaveDraft save(@Nullable Long id, int version) {
            return new SaveDraft(id, version, content, attachments == null ? List.of() : attachments, addressee, channel);
        }
    }

    record DraftChange(@NotNull Integer version, DraftBody draft) {}

    record DraftVersion(@NotNull Integer version) {}

    record DraftReturn(@NotNull Integer version, @NotBlank @Size(max = Draft.NOTE) String note) {}

    record CorrectionBody(@Size(min = 1, max = Correction.REASON) ScriptText reason) {}

    record DraftReason(@NotNull Integer version, @Size(min = 1, max = Correction.REASON) ScriptText reason) {}

    record DraftHandOver(@NotNull Integer version, @NotBlank @Size(max = ChannelNote.BODY) String receivingBody) {}

    /// @param blocks   whether something keeps it from being submitted
    record CheckResult(boolean blocks, List<Finding> findings) {

        record Finding(DraftCheck.Severity severity, String field, String code, String detail) {}
    }

    /// Rows that were read, to be put into a draft's or a follow-up's `distribution`, and those that were not.
    record DistributionList(List<DistributionRow> rows, List<RowFault> faults) {}

    /// Rows that were read, to be put into a draft's or a follow-up's `samples`, and those that were not.
    record SampleResults(List<SampleResult> rows, List<RowFault> faults) {}

    record RowFault(int line, String detail, String written) {}

    @GetMapping("/drafts")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    List<Draft> listDrafts(@AuthenticationPrincipal Officer officer) {
        return drafts.open(officer.signatory());
    }

    @GetMapping("/drafts/{draft}")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    Draft showDraft(@PathVariable long draft, @AuthenticationPrincipal Officer officer) {
        return known(draft, officer);
    }

    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Draft> createDraft(@RequestBody DraftBody body, @AuthenticationPrincipal Officer officer) {
        Draft kept = kept(drafts.save(body.save(null, 0), officer.signatory()));
        return ResponseEntity.created(URI.create(ApiController.ROOT + "/drafts/" + kept.id())).body(kept);
    }

    @PutMapping("/drafts/{draft}")
    Draft changeDraft(@PathVariable long draft, @RequestBody DraftChange body, @AuthenticationPrincipal Officer officer) {
        known(draft, officer);
        return kept(drafts.save(body.draft().save(draft, body.version()), officer.signatory()));
    }

    @GetMapping("/drafts/{draft}/check")
    CheckResult checkDraft(@PathVariable long draft, Locale language, @AuthenticationPrincipal Officer officer) {
        DraftCheck check = drafts.check(known(draft, officer));
        return new CheckResult(check.blocks(), check.findings().stream()
                .map(each -> new CheckResult.Finding(each.severity(), each.field(), each.messageKey(), texts.of(new Text(each.messageKey(), each.arguments()), language))).toList());
    }

    @PostMapping("/drafts/{draft}/submit")
    Draft submitDraft(@PathVariable long draft, @RequestBody DraftVersion body, @AuthenticationPrincipal Officer officer) {
        known(draft, officer);
        return kept(drafts.submit(draft, body.version(), officer.signatory()));
    }

    @PostMapping("/drafts/{draft}/return")
    @PreAuthorize("hasRole('LIAISON')")
    Draft returnDraft(@PathVariable long draft, @RequestBody DraftReturn body, @AuthenticationPrincipal Officer officer) {
        known(draft, officer);
        return kept(drafts.giveBack(draft, body.version(), body.note(), officer.signatory()));
    }

    @PostMapping("/drafts/{draft}/discard")
    Draft discardDraft(@PathVariable long draft, @RequestBody DraftVersion body, @AuthenticationPrincipal Officer officer) {
        known(draft, officer);
        return kept(drafts.discard(draft, body.version(), officer.signatory()));
    }

    @PostMapping("/drafts/{draft}/hand-over")
    @PreAuthorize("hasRole('LIAISON')")
    Draft handOverDraft(@PathVariable long draft, @RequestBody DraftHandOver body, @AuthenticationPrincipal Officer officer) {
        known(draft, officer);
        return kept(drafts.handOver(draft, body.version(), body.receivingBody(), officer.signatory()));
    }

    @PostMapping("/drafts/{draft}/approve")
    @PreAuthorize("hasRole('LIAISON')")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OnRecord> approveDraft(@PathVariable long draft, @RequestBody DraftVersion body, @AuthenticationPrincipal Officer officer) {
        known(draft, officer);
        return Answers.created(drafts.approve(draft, body.version(), officer.signatory()), "/notifications/");
    }

    /// Begins the correction of a notification: a draft with all that it says, which a second officer approves like every other.
    @PostMapping("/notifications/{reference}/corrections")
    @PreAuthorize("hasRole('LIAISON')")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Draft> beginCorrection(@PathVariable String reference, @RequestBody CorrectionBody body, @AuthenticationPrincipal Officer officer) {
        var about = NotificationReference.tryParse(reference).orElseThrow(() -> RequestRefusedException.notFound(reference));
        Draft begun = kept(corrections.begin(about, body.reason(), officer.signatory()));
        return ResponseEntity.created(URI.create(ApiController.ROOT + "/drafts/" + begun.id())).body(begun);
    }

    @PutMapping("/drafts/{draft}/reason")
    Draft explainCorrection(@PathVariable long draft, @RequestBody DraftReason body, @AuthenticationPrincipal Officer officer) {
        known(draft, officer);
        return kept(corrections.explain(draft, body.version(), body.reason(), officer.signatory()));
    }

    /// Carries a correction over to what the notification says by now.
    @PostMapping("/drafts/{draft}/catch-up")
    Draft catchUpCorrection(@PathVariable long draft, @RequestBody DraftVersion body, @AuthenticationPrincipal Officer officer) {
        known(draft, officer);
        return kept(corrections.catchUp(draft, body.version(), officer.signatory()));
    }

    @PostMapping(path = "/distribution-lists", consumes = {CSV, XLSX, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @BodyLimit(Sheets.LARGEST_FILE)
    DistributionList readDistributionList(InputStream body, Locale language) throws IOException {
        var read = sheets.distribution(body);
        return new DistributionList(read.rows(), faults(read, language));
    }

    @PostMapping(path = "/sample-results", consumes = {CSV, XLSX, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @BodyLimit(Sheets.LARGEST_FILE)
    SampleResults readSampleResults(InputStream body, Locale language) throws IOException {
        var read = sheets.samples(body);
        return new SampleResults(read.rows(), faults(read, language));
    }

    private List<RowFault> faults(SheetReading<?> read, Locale language) {
        return read.faults().stream().map(each -> new RowFault(each.line(), texts.of(new Text(each.messageKey(), each.arguments()), language), each.written())).toList();
    }

    private Draft known(long draft, Officer officer) {
        return drafts.find(draft, officer.signatory()).orElseThrow(() -> RequestRefusedException.notFound(Long.toString(draft)));
    }

    private static Draft kept(DraftOutcome outcome) {
        return switch (outcome) {
            case DraftOutcome.Kept(Draft draft) -> draft;
            case DraftOutcome.Refused(var refusal) -> throw RequestRefusedException.of(refusal);
        };
    }
}
