package org.entente.original.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.api.Answers;
import org.entente.api.ApiController;
import org.entente.api.RequestRefusedException;
import org.entente.evidence.Sha256;
import org.entente.journal.Attachments;
import org.entente.original.OriginalHistory;
import org.entente.original.OriginalHistory.Version;
import org.entente.original.Originals;
import org.entente.original.PaperChecks;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// The papers of an agreement's originals. Files are handed in and fetched as attachments; a signatory's key is not taken here, so that none travels: systems sign by themselves.
@ApiController
class OriginalRoutes {

    private final Agreements agreements;
    private final Originals originals;
    private final PaperChecks checks;
    private final Attachments attachments;

    OriginalRoutes(Agreements agreements, Originals originals, PaperChecks checks, Attachments attachments) {
        this.agreements = agreements;
        this.originals = originals;
        this.checks = checks;
        this.attachments = attachments;
    }

    /// @param versions the paper as it was drawn up and each signature upon it, the first one first
    /// @param unsigned parties that have not signed
    public record OriginalPapers(int number, boolean complete, List<Government> unsigned, List<Paper> versions, List<Scan> scans) {}

    /// @param entry     hash of the entry that states it
    /// @param sha256    of the file
    /// @param signatory subject of the certificate; null for the paper as it was drawn up
    /// @param finding   what this node found
    public record Paper(Sha256 entry, Government by, Instant time, String sha256, @Nullable String signatory, PaperChecks.Finding finding) {

        static Paper of(PaperChecks.Checked checked) {
            Version version = checked.version();
            return new Paper(version.entry().hash(), version.by(), version.entry().time(), version.file().sha256(), version.signatory(), checked.finding());
        }
    }

    public record Scan(Sha256 entry, Government by, Instant time, String sha256, String name) {

        static Scan of(Version version) {
            return new Scan(version.entry().hash(), version.by(), version.entry().time(), version.file().sha256(), version.file().name());
        }
    }

    /// @param sha256 of a file that was handed in as an attachment
    public record HandedIn(@NotNull Sha256 sha256) {}

    @GetMapping("/agreements/{agreement}/originals/{number}")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR', 'ADMINISTRATOR')")
    OriginalPapers readOriginal(@PathVariable String agreement, @PathVariable int number) {
        OriginalHistory original = known(agreement, number);
        return new OriginalPapers(number, original.isComplete(), original.unsigned(), checks.of(known(agreement), original).stream().map(Paper::of).toList(), original.scans().stream().map(Scan::of).toList());
    }

    @PostMapping("/agreements/{agreement}/originals/{number}/paper")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord drawUpOriginal(@PathVariable String agreement, @PathVariable int number, @AuthenticationPrincipal Officer officer) {
        known(agreement, number);
        return Answers.onRecord(originals.drawUp(agreement, number, officer.signatory()));
    }

    @PostMapping("/agreements/{agreement}/originals/{number}/signatures")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord signOriginal(@PathVariable String agreement, @PathVariable int number, @RequestBody HandedIn signed, @AuthenticationPrincipal Officer officer) {
        known(agreement, number);
        return Answers.onRecord(originals.bring(agreement, number, bytes(signed), officer.signatory()));
    }

    @PostMapping("/agreements/{agreement}/originals/{number}/scans")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord fileOriginalScan(@PathVariable String agreement, @PathVariable int number, @RequestBody HandedIn scan, @AuthenticationPrincipal Officer officer) {
        known(agreement, number);
        return Answers.onRecord(originals.fileScan(agreement, number, bytes(scan), null, officer.signatory()));
    }

    private byte[] bytes(HandedIn file) {
        return attachments.whole(file.sha256(), 0, Originals.LARGEST).orElseThrow(() -> RequestRefusedException.notFound(file.sha256().hex()));
    }

    private Agreement known(String agreement) {
        return agreements.find(agreement).orElseThrow(() -> RequestRefusedException.notFound(agreement));
    }

    private OriginalHistory known(String agreement, int number) {
        return originals.find(known(agreement).key(), number).orElseThrow(() -> RequestRefusedException.notFound(Integer.toString(number)));
    }
}
