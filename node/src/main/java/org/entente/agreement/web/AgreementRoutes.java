package org.entente.agreement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.ParameterLine;
import org.entente.agreement.ParameterStep;
import org.entente.agreement.Parameters;
import org.entente.api.Answers;
import org.entente.api.ApiController;
import org.entente.api.RequestRefusedException;
import org.entente.evidence.Sha256;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.party.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// The agreements, and the deadlines that both sides agree.
@ApiController
class AgreementRoutes {

    private final Agreements agreements;
    private final Parameters parameters;

    AgreementRoutes(Agreements agreements, Parameters parameters) {
        this.agreements = agreements;
        this.parameters = parameters;
    }

    /// @param liaison the units through which the parties speak
    public record AgreementSummary(String key, List<Government> parties, List<OrganisationId> liaison, List<Force> inForce, List<String> clauses) {

        /// Between whom and since when it binds.
        public record Force(Government one, Government other, LocalDate from, @Nullable LocalDate until) {}

        static AgreementSummary of(Agreement agreement) {
            return new AgreementSummary(agreement.key(), agreement.parties(), List.copyOf(agreement.liaison().values()),
                    agreement.inForce().stream().map(each -> new Force(each.one(), each.other(), each.from(), each.until())).toList(), agreement.clauses());
        }
    }

    /// @param current  the value that holds now, in the unit in which the key ends
    /// @param proposal the proposal that waits for the other side's answer
    /// @param history  latest first
    public record Deadline(String key, String clause, int current, int least, int most, @Nullable ParameterStep proposal, List<ParameterStep> history) {

        static Deadline of(ParameterLine line) {
            return new Deadline(line.parameter().key(), line.parameter().clause(), line.current(), line.parameter().least(), line.parameter().most(),
                    line.open().orElse(null), line.history());
        }
    }

    public record DeadlineProposal(int value, @NotBlank @Size(max = 2000) String reason) {}

    public record DeadlineAnswer(@NotNull Boolean accepted, @Size(max = 2000) @Nullable String reason) {}

    @GetMapping("/agreements")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR', 'ADMINISTRATOR')")
    List<AgreementSummary> listAgreements() {
        return agreements.all().stream().map(AgreementSummary::of).toList();
    }

    @GetMapping("/agreements/{agreement}/deadlines")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR', 'ADMINISTRATOR')")
    List<Deadline> listDeadlines(@PathVariable String agreement) {
        return parameters.lines(known(agreement).key()).stream().map(Deadline::of).toList();
    }

    @GetMapping("/agreements/{agreement}/deadlines/{deadline}")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR', 'ADMINISTRATOR')")
    Deadline showDeadline(@PathVariable String agreement, @PathVariable String deadline) {
        return Deadline.of(parameters.line(agreement, known(agreement, deadline)));
    }

    @PostMapping("/agreements/{agreement}/deadlines/{deadline}/proposals")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord proposeDeadline(@PathVariable String agreement, @PathVariable String deadline, @RequestBody DeadlineProposal proposal, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(parameters.propose(agreement, known(agreement, deadline), proposal.value(), proposal.reason(), officer.signatory()));
    }

    @PostMapping("/agreements/{agreement}/deadlines/{deadline}/proposals/{hash}/answer")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord answerDeadline(
            @PathVariable String agreement, @PathVariable String deadline, @PathVariable Sha256 hash, @RequestBody DeadlineAnswer answer, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(parameters.answer(agreement, known(agreement, deadline), hash, answer.accepted(), answer.reason() == null ? "" : answer.reason(), officer.signatory()));
    }

    private Agreement known(String agreement) {
        return agreements.find(agreement).orElseThrow(() -> RequestRefusedException.notFound(agreement));
    }

    private String known(String agreement, String deadline) {
        return known(agreement).parameter(deadline).orElseThrow(() -> RequestRefusedException.notFound(deadline)).key();
    }
}
