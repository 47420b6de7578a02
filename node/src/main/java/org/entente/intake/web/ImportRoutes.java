package org.entente.intake.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entente.api.ApiController;
import org.entente.api.BodyLimit;
import org.entente.api.RequestRefusedException;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.intake.Import;
import org.entente.intake.ImportState;
import org.entente.intake.Imports;
import org.entente.intake.Intake;
import org.entente.intake.RowFault;
import org.entente.journal.Refusal;
import org.entente.party.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Files of published notifications: hand one in, and see how far it has come.
@ApiController
class ImportRoutes {

    private final Imports imports;
    private final Texts texts;

    ImportRoutes(Imports imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    /// @param rows    all rows of the file; 0 until it has been read
    /// @param done    rows that have been dealt with
    /// @param refused why the file as a whole was refused
    public record ImportProgress(UUID id, ImportState state, Instant begun, long rows, long done, long issued, long followedUp, long unchanged, long diverted, List<RejectedRow> rejected, @Nullable String refused) {}

    /// @param line where the row begins in the file, counted from 1
    public record RejectedRow(long line, String reference, String reason) {}

    @PostMapping(path = "/imports", consumes = "text/csv")
    @PreAuthorize("hasRole('LIAISON')")
    @BodyLimit((int) Intake.LARGEST)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ImportProgress> beginImport(@RequestBody byte[] csv, @AuthenticationPrincipal Officer officer, Locale locale) {
        Import begun = imports.begin(csv, officer.signatory());
        return ResponseEntity.accepted().location(URI.create(ApiController.ROOT + "/imports/" + begun.id())).body(progress(begun, locale));
    }

    @GetMapping("/imports/{id}")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    ImportProgress showImport(@PathVariable UUID id, Locale locale) {
        return imports.find(id).map(each -> progress(each, locale)).orElseThrow(() -> RequestRefusedException.notFound(id.toString()));
    }

    private ImportProgress progress(Import each, Locale locale) {
        var report = each.report();
        Refusal refusal = each.refusal();
        return new ImportProgress(each.id(), each.state(), each.begun(), report.rows(), report.done(), report.issued(), report.followedUp(), report.unchanged(), report.diverted(),
                report.rejected().stream().map(fault -> rejected(fault, locale)).toList(),
                refusal == null ? null : texts.of(Text.of(refusal.messageKey(), refusal.arguments()), locale));
    }

    private RejectedRow rejected(RowFault fault, Locale locale) {
        return new RejectedRow(fault.line(), fault.reference(), texts.of(new Text(fault.messageKey(), fault.arguments()), locale));
    }
}
