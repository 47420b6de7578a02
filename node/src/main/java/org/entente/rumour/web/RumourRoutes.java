package org.entente.rumour.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.entente.api.Answers;
import org.entente.api.Answers.OnRecord;
import org.entente.api.ApiController;
import org.entente.api.Cursor;
import org.entente.api.Page;
import org.entente.api.RequestRefusedException;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.party.Officer;
import org.entente.rumour.AdoptFinding;
import org.entente.rumour.AgreedText;
import org.entente.rumour.DivertReport;
import org.entente.rumour.Finding;
import org.entente.rumour.LinkTwins;
import org.entente.rumour.Medium;
import org.entente.rumour.OpenRumour;
import org.entente.rumour.Report;
import org.entente.rumour.Rumour;
import org.entente.rumour.RumourBoard;
import org.entente.rumour.RumourFilter;
import org.entente.rumour.RumourId;
import org.entente.rumour.RumourStatus;
import org.entente.rumour.Rumours;
import org.entente.rumour.SeparateTwins;
import org.entente.rumour.StateFinding;
import org.entente.rumour.Twins;
import org.entente.rumour.Verdict;
import org.entente.rumour.WithdrawRumour;
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

/// The rumour desk (FS-5): stories, their reports and findings, and what an officer may do about them.
@ApiController
@PreAuthorize("hasRole('LIAISON')")
class RumourRoutes {

    private final Rumours rumours;
    private final RumourBoard board;

    RumourRoutes(Rumours rumours, RumourBoard board) {
        this.rumours = rumours;
        this.board = board;
    }

    /// One story: the reports that are the same, and what both sides found.
    ///
    /// @param rumour     reference of its main report, such as `R-HK-2015-0001`
    /// @param links      what holds its reports together
    /// @param settlement verdict and text that both sides have stated alike
    record Story(String rumour, RumourStatus status, boolean exercise, List<StoryReport> reports, List<StoryLink> links, List<StoryFinding> findings, @Nullable StorySettlement settlement) {

        static Story of(Rumour story) {
            return new Story(story.id().toString(), story.status(), story.exercise(), story.reports().stream().map(StoryReport::of).toList(),
                    story.standing().stream().map(StoryLink::of).toList(), story.findings().stream().map(StoryFinding::of).toList(),
                    story.settlement().map(each -> new StorySettlement(each.verdict(), each.text(), each.at(), each.round())).orElse(null));
        }
    }

    record StoryReport(String rumour, Instant openedAt, Actor by, Medium medium, @Nullable String source, @Nullable String outlet, Instant firstSeen, ScriptText headline, ScriptText claim,
            boolean withdrawn, Sha256 entry) {

        static StoryReport of(Report each) {
            return new StoryReport(each.id().toString(), each.openedAt(), each.by(), each.medium(), each.source(), each.outlet(), each.firstSeen(), each.headline(), each.claim(), each.isWithdrawn(),
                    each.place().hash());
        }
    }

    /// @param rumour the report about which it was stated
    /// @param twin   the report that it names
    record StoryLink(String rumour, String twin, Instant at, Actor by, Sha256 entry) {

        static StoryLink of(Twins each) {
            return new StoryLink(each.one().toString(), each.other().toString(), each.at(), each.by(), each.place().hash());
        }
    }

    /// @param entry hash of the entry that states it: how it is adopted
    record StoryFinding(String rumour, Instant at, Actor by, Verdict verdict, ScriptText evidence, AgreedText text, int round, Sha256 entry) {

        static StoryFinding of(Finding each) {
            return new StoryFinding(each.about().toString(), each.at(), each.by(), each.verdict(), each.evidence(), each.text(), each.round(), each.place().hash());
        }
    }

    record StorySettlement(Verdict verdict, AgreedText text, Instant at, int round) {}

    /// @param likeness 0 to 1
    record LikelyStory(String rumour, ScriptText headline, double likeness) {}

    record NewReport(Medium medium, @Size(max = OpenRumour.LONGEST_SOURCE) @Pattern(regexp = "https?://.+") @Nullable String source, @Size(max = OpenRumour.LONGEST_OUTLET) @Nullable String outlet,
            Instant firstSeen, @Size(min = 1, max = OpenRumour.LONGEST_HEADLINE) ScriptText headline, @Size(min = 1, max = OpenRumour.LONGEST_CLAIM) ScriptText claim, boolean exercise) {}

    record NewFinding(Verdict verdict, @Size(min = 1, max = StateFinding.LONGEST_EVIDENCE) ScriptText evidence, AgreedText text) {}

    record Adoption(@Size(min = 1, max = StateFinding.LONGEST_EVIDENCE) ScriptText evidence) {}

    record NotTheSame(@Size(min = 1, max = SeparateTwins.LONGEST_REASON) ScriptText reason) {}

    record SameStory(@NotBlank @Size(max = 40) String other) {}

    record TakenBack(@Size(min = 1, max = WithdrawRumour.LONGEST_REASON) ScriptText reason) {}

    record Diversion(Medium medium, @Size(max = OpenRumour.LONGEST_SOURCE) @Nullable String source, @Size(min = 1, max = OpenRumour.LONGEST_HEADLINE) ScriptText headline,
            @Size(min = 1, max = OpenRumour.LONGEST_CLAIM) ScriptText claim, @NotBlank @Size(max = DivertReport.LONGEST_RECEIVER) String receiver,
            @NotBlank @Size(max = DivertReport.LONGEST_REASON) String reason) {}

    @GetMapping("/rumours")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    ResponseEntity<Page<Story>> listRumours(@RequestParam(required = false) @Nullable String text, @RequestParam(required = false) @Nullable RumourStatus status,
            @RequestParam(required = false) @Nullable Medium medium, @RequestParam(required = false) @Nullable String side, @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        long offset = Cursor.read(cursor, 1).map(List::getFirst).filter(key -> key.matches("[0-9]{1,9}")).map(Long::parseLong).orElse(0L);
        List<Story> found = board.list(new RumourFilter(text, status, medium, side), offset, limit + 1).stream().map(Story::of).toList();
        return Page.of(found, limit, last -> Cursor.of(offset + limit)).answer();
    }

    @GetMapping("/rumours/{rumour}")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    Story showRumour(@PathVariable String rumour) {
        return Story.of(story(rumour));
    }

    @GetMapping("/rumours/{rumour}/likely")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    List<LikelyStory> listLikelyRumours(@PathVariable String rumour) {
        return board.likely(story(rumour)).stream().map(each -> new LikelyStory(each.story().id().toString(), each.story().main().headline(), each.likeness())).toList();
    }

    @PostMapping("/rumours")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OnRecord> openRumour(@RequestBody NewReport body, @AuthenticationPrincipal Officer officer) {
        OpenRumour command = new OpenRumour(body.medium(), body.source(), body.outlet(), body.firstSeen(), body.headline(), body.claim(), body.exercise());
        return Answers.created(rumours.open(command, officer.signatory()), "/rumours/");
    }

    @PostMapping("/rumours/{rumour}/findings")
    OnRecord stateFinding(@PathVariable String rumour, @RequestBody NewFinding body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(rumours.state(new StateFinding(known(rumour), body.verdict(), body.evidence(), body.text()), officer.signatory()));
    }

    @PostMapping("/rumours/{rumour}/findings/{hash}/adoption")
    OnRecord adoptFinding(@PathVariable String rumour, @PathVariable Sha256 hash, @RequestBody Adoption body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(rumours.adopt(new AdoptFinding(known(rumour), hash, body.evidence()), officer.signatory()));
    }

    @PostMapping("/rumours/{rumour}/twins")
    OnRecord linkRumours(@PathVariable String rumour, @RequestBody SameStory body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(rumours.link(new LinkTwins(known(rumour), known(body.other())), officer.signatory()));
    }

    @PostMapping("/rumours/{rumour}/twins/{twin}/separation")
    OnRecord separateRumours(@PathVariable String rumour, @PathVariable String twin, @RequestBody NotTheSame body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(rumours.separate(new SeparateTwins(known(rumour), known(twin), body.reason()), officer.signatory()));
    }

    @PostMapping("/rumours/{rumour}/withdrawal")
    OnRecord withdrawRumour(@PathVariable String rumour, @RequestBody TakenBack body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(rumours.withdraw(new WithdrawRumour(known(rumour), body.reason()), officer.signatory()));
    }

    @PostMapping("/rumour-diversions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void divertReport(@RequestBody Diversion body, @AuthenticationPrincipal Officer officer) {
        rumours.divert(new DivertReport(body.medium(), body.source(), body.headline(), body.claim(), body.receiver(), body.reason()), officer.signatory()).ifPresent(refusal -> {
            throw RequestRefusedException.of(refusal);
        });
    }

    private Rumour story(String rumour) {
        return board.story(known(rumour)).orElseThrow(() -> RequestRefusedException.notFound(rumour));
    }

    private static RumourId known(String rumour) {
        return RumourId.parse(rumour).orElseThrow(() -> RequestRefusedException.notFound(rumour));
    }
}
