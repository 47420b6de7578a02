package org.entente.agreement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Instrument;
import org.entente.agreement.Instruments;
import org.entente.agreement.PairLine;
import org.entente.agreement.ParameterLine;
import org.entente.agreement.ParameterStep;
import org.entente.agreement.Parameters;
import org.entente.agreement.PlaceOriginal;
import org.entente.agreement.SignInstrument;
import org.entente.agreement.Standing;
import org.entente.api.Answers;
import org.entente.api.ApiController;
import org.entente.api.RequestRefusedException;
import org.entente.console.Times;
import org.entente.evidence.Sha256;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.party.OrganisationId;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/// The agreements, how they stand and where their originals are, and the deadlines that both sides agree.
@ApiController
class AgreementRoutes {

    private final Agreements agreements;
    private final Instruments instruments;
    private final Parameters parameters;
    private final InstantSource clock;

    AgreementRoutes(Agreements agreements, Instruments instruments, Parameters parameters, InstantSource clock) {
        this.agreements = agreements;
        this.instruments = instruments;
        this.parameters = parameters;
        this.clock = clock;
    }

    /// @param liaison the units through which the parties speak, where the text names them
    /// @param pairs   how it stands between each two parties today
    public record AgreementSummary(String key, List<Government> parties, List<OrganisationId> concluded, List<OrganisationId> liaison, List<Pair> pairs, List<String> clauses) {

        static AgreementSummary of(Agreement agreement, List<PairLine> pairs) {
            return new AgreementSummary(agreement.key(), agreement.parties(), agreement.parties().stream().flatMap(each -> agreement.concludedBy(each).stream()).toList(),
                    agreement.parties().stream().flatMap(each -> agreement.liaisonUnit(each).stream()).toList(), pairs.stream().map(Pair::of).toList(), agreement.clauses());
        }
    }

    /// How an agreement stands between two parties.
    ///
    /// @param standing `IN_FORCE`, `LATER`, `ENDED`, `NOT_YET` or `NO_PAGE`
    /// @param from     first day in force; null while that is not known
    /// @param until    last day in force; null when it has no end or is not known
    /// @param missing  acts that are not on file, such as `GD SEAL`
    public record Pair(Government one, Government other, String standing, @Nullable LocalDate from, @Nullable LocalDate until, List<String> missing) {

        static Pair of(PairLine line) {
            return switch (line.standing()) {
                case Standing.InForce force -> new Pair(line.one(), line.other(), "IN_FORCE", force.from(), force.until(), List.of());
                case Standing.Later later -> new Pair(line.one(), line.other(), "LATER", later.from(), null, List.of());
                case Standing.Ended ended -> new Pair(line.one(), line.other(), "ENDED", ended.from(), ended.until(), List.of());
                case Standing.NotYet notYet -> new Pair(line.one(), line.other(), "NOT_YET", null, null, notYet.missing().stream().map(each -> each.government() + " " + each.act()).toList());
                case Standing.NoPage none -> new Pair(line.one(), line.other(), "NO_PAGE", null, null, List.of());
            };
        }
    }

    /// @param with other government on the signature page
    public record ActOnRecord(
            @NotNull Government with, @NotNull Instrument.Condition act, @NotNull LocalDate on, @Size(max = 120) @Nullable String post, @Size(max = 120) @Nullable String name,
            @Size(max = 120) @Nullable String place) {}

    /// @param number of the original, from 1
    /// @param sha256 of its scan
    public record OriginalOnRecord(int number, @Nullable Script script, @NotBlank @Size(max = 200) String place, @Pattern(regexp = "[0-9a-f]{64}") @Nullable String sha256) {}

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
        return agreements.all().stream().map(each -> AgreementSummary.of(each, instruments.pairs(each.key(), Times.day(clock.instant())))).toList();
    }

    /// @param day the day that is asked about; today if it is absent
    @GetMapping("/agreements/{agreement}/standing")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR', 'ADMINISTRATOR')")
    List<Pair> showStanding(@PathVariable String agreement, @RequestParam(required = false) @Nullable LocalDate day) {
        return instruments.pairs(known(agreement).key(), day == null ? Times.day(clock.instant()) : day).stream().map(Pair::of).toList();
    }

    @PostMapping("/agreements/{agreement}/acts")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord recordAct(@PathVariable String agreement, @RequestBody ActOnRecord act, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(instruments.sign(known(agreement).key(), new SignInstrument(act.with(), act.act(), act.post(), act.name(), act.on(), act.place()), officer.signatory()));
    }

    @PostMapping("/agreements/{agreement}/originals")
    @PreAuthorize("hasRole('LIAISON')")
    Answers.OnRecord placeOriginal(@PathVariable String agreement, @RequestBody OriginalOnRecord original, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(instruments.place(known(agreement).key(), new PlaceOriginal(original.number(), original.script(), original.place(), original.sha256()), officer.signatory()));
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
