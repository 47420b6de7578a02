package org.entente.agreedtext.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.entente.agreedtext.AgreedTexts;
import org.entente.agreedtext.AmendmentProposed;
import org.entente.agreedtext.ClauseChange;
import org.entente.agreedtext.ProposalLine;
import org.entente.agreedtext.ProposeAmendment;
import org.entente.agreedtext.SignSupplement;
import org.entente.agreedtext.StandingClause;
import org.entente.agreedtext.SupplementProposed;
import org.entente.agreedtext.TextHistory;
import org.entente.agreedtext.TextTabled;
import org.entente.agreement.Agreements;
import org.entente.api.Answers;
import org.entente.api.ApiController;
import org.entente.api.RequestRefusedException;
import org.entente.console.Times;
import org.entente.evidence.Sha256;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/// The agreed text of an agreement on a day, and the proposals about it.
@ApiController
class TextRoutes {

    private final Agreements agreements;
    private final AgreedTexts texts;
    private final InstantSource clock;

    TextRoutes(Agreements agreements, AgreedTexts texts, InstantSource clock) {
        this.agreements = agreements;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param sha256 of the text that all confirmed, before any amendment
    public record TextOfScript(Script script, String title, String sha256, boolean annexesMissing, List<Clause> clauses) {}

    public record Clause(String clause, String number, String words, boolean repealed) {

        static Clause of(StandingClause each) {
            return new Clause(each.clause().clause(), each.clause().number(), each.clause().words(), each.repealed());
        }
    }

    /// @param entry   hash of the entry that proposed it
    /// @param digest  of what is proposed, which an answer names
    /// @param applies first day of an amendment; null for a text
    /// @param changes of an amendment; empty for a text
    public record ProposalSummary(Sha256 entry, String digest, Government by, Instant time, ProposalLine.State state, List<Government> awaiting, @Nullable LocalDate applies, List<ClauseChange> changes, @Nullable String reason) {

        static ProposalSummary of(ProposalLine line) {
            AmendmentProposed amendment = line.proposal() instanceof AmendmentProposed each ? each : null;
            return new ProposalSummary(line.entry().hash(), line.proposal().digest().hex(), line.entry().government(), line.entry().time(), line.state(), line.awaiting(), amendment == null ? null : amendment.applies(),
                    amendment == null ? List.of() : amendment.changes(), line.reason());
        }
    }

    /// @param clause that is replaced or repealed, or that a new one follows
    public record Change(@NotNull ClauseChange.Kind kind, @NotBlank @Size(max = 40) String clause, @Size(max = 5000) @Nullable String hant, @Size(max = 5000) @Nullable String hans) {}

    public record Amendment(@NotEmpty @Size(max = 50) List<Change> changes, @NotNull LocalDate applies, @NotBlank @Size(max = 1000) String reason) {}

    /// @param digest of what was read
    /// @param reason needed to decline
    public record ProposalAnswer(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest, @NotNull Boolean consents, @Size(max = 1000) @Nullable String reason) {}

    /// @param clause that it belongs to
    public record Supplement(
            @NotBlank @Size(max = 40) String clause, @NotNull SupplementProposed.Basis basis, @NotBlank @Size(max = 200) String titleHant, @NotBlank @Size(max = 200) String titleHans,
            @NotBlank @Size(max = 20000) String hant, @NotBlank @Size(max = 20000) String hans, @NotBlank @Size(max = 1000) String reason) {}

    public record SupplementSignature(@Size(max = 120) @Nullable String post, @Size(max = 120) @Nullable String name, @NotNull LocalDate on) {}

    public record Withdrawal(@Size(max = 1000) @Nullable String reason) {}

    /// @param day the day that is asked about; today if it is absent
    @GetMapping("/agreements/{agreement}/text")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR', 'ADMINISTRATOR')")
    List<TextOfScript> showText(@PathVariable String agreement, @RequestParam(required = false) @Nullable LocalDate day) {
        TextHistory history = texts.history(known(agreement));
        LocalDate shown = day == null ? Times.day(clock.instant()) : day;
        return history.scripts().stream().map(each -> text(history, each, shown)).toList();
    }

    @GetMapping("/agreements/{agreement}/text/proposals")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR', 'ADMINISTRATOR')")
    List<ProposalSummary> listTextProposals(@PathVariable String agreement) {
        return texts.history(known(agreement)).proposals().stream().map(ProposalSummary::of).toList();
    }

    @PostMapping("/agreements/{agreement}/text/amendments")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord proposeAmendment(@PathVariable String agreement, @RequestBody Amendment amendment, @AuthenticationPrincipal Officer officer) {
        List<ClauseChange> changes = amendment.changes().stream().map(each -> new ClauseChange(each.kind(), each.clause(), null, each.hant(), each.hans())).toList();
        return Answers.onRecord(texts.propose(known(agreement), new ProposeAmendment(changes, amendment.applies(), amendment.reason()), officer.signatory()));
    }

    @PostMapping("/agreements/{agreement}/text/supplements")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord proposeSupplement(@PathVariable String agreement, @RequestBody Supplement supplement, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(texts.supplement(known(agreement), new SupplementProposed(supplement.clause(), supplement.basis(), supplement.titleHant(), supplement.titleHans(), supplement.hant(), supplement.hans(),
                supplement.reason()), officer.signatory()));
    }

    @PostMapping("/agreements/{agreement}/text/supplements/{hash}/signature")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord signSupplement(@PathVariable String agreement, @PathVariable Sha256 hash, @RequestBody SupplementSignature signature, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(texts.sign(known(agreement), hash, new SignSupplement(signature.post(), signature.name(), signature.on()), officer.signatory()));
    }

    @PostMapping("/agreements/{agreement}/text/proposals/{hash}/answer")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord answerTextProposal(@PathVariable String agreement, @PathVariable Sha256 hash, @RequestBody ProposalAnswer answer, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(texts.answer(known(agreement), hash, answer.digest(), answer.consents(), answer.reason() == null ? "" : answer.reason(), officer.signatory()));
    }

    @PostMapping("/agreements/{agreement}/text/proposals/{hash}/withdrawal")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord withdrawTextProposal(@PathVariable String agreement, @PathVariable Sha256 hash, @RequestBody Withdrawal withdrawal, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(texts.withdraw(known(agreement), hash, withdrawal.reason() == null ? "" : withdrawal.reason(), officer.signatory()));
    }

    private static TextOfScript text(TextHistory history, Script script, LocalDate day) {
        TextTabled text = (TextTabled) history.agreed(script).orElseThrow().proposal();
        return new TextOfScript(script, text.wording().title(), text.sha256(), text.wording().annexesMissing(), history.on(script, day).stream().map(Clause::of).toList());
    }

    private String known(String agreement) {
        return agreements.find(agreement).orElseThrow(() -> RequestRefusedException.notFound(agreement)).key();
    }
}
