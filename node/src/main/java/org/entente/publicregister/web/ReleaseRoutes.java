package org.entente.publicregister.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.entente.foodsafety.NotificationReference;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.entente.publicregister.AgreeRelease;
import org.entente.publicregister.Certainty;
import org.entente.publicregister.Passage;
import org.entente.publicregister.ProposeRelease;
import org.entente.publicregister.PublicRegister;
import org.entente.publicregister.Publication;
import org.entente.publicregister.Release;
import org.entente.publicregister.ReleaseContent;
import org.entente.publicregister.ReleaseProposal;
import org.entente.publicregister.ReleaseStatus;
import org.entente.publicregister.ReleaseStep;
import org.entente.publicregister.Releases;
import org.entente.publicregister.Severity;
import org.entente.publicregister.Urgency;
import org.entente.publicregister.WithdrawRelease;
import org.entente.publicregister.Wording;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/// What both sides tell the public about a notification (FS-1.1, FS-4b): propose a text, agree to the other side's, withdraw.
@ApiController
@PreAuthorize("hasRole('LIAISON')")
class ReleaseRoutes {

    private final Releases releases;
    private final PublicRegister register;
    private final Government own;

    ReleaseRoutes(Releases releases, PublicRegister register, ThisNode node) {
        this.releases = releases;
        this.register = register;
        this.own = node.government();
    }

    /// The release of one notification.
    ///
    /// @param shown   what is public now
    /// @param theirs  what the other side proposes and this side has not answered
    /// @param history everything that was stated, by time
    record ReleaseDetail(NotificationReference reference, ReleaseStatus status, @Nullable ReleaseText shown, @Nullable ReleaseText theirs, List<ReleaseAct> history) {

        static ReleaseDetail of(Release release, Government own) {
            return new ReleaseDetail(release.reference(), release.status(), release.current().map(ReleaseText::of).orElse(null), release.awaiting(own).map(ReleaseText::of).orElse(null),
                    release.steps().stream().map(ReleaseAct::of).toList());
        }
    }

    /// @param text  hash of the text: how it is agreed to
    /// @param since when it was proposed, or became public
    record ReleaseText(int version, ReleaseContent content, Sha256 text, Instant since) {

        static ReleaseText of(Publication each) {
            return new ReleaseText(each.version(), each.content(), each.text(), each.at());
        }

        static ReleaseText of(ReleaseProposal each) {
            return new ReleaseText(each.version(), each.content(), each.text(), each.step().at());
        }
    }

    /// @param act `proposed`, `agreed` or `withdrawn`
    record ReleaseAct(String act, Instant at, Actor by, @Nullable ScriptText reason, Sha256 entry) {

        static ReleaseAct of(ReleaseStep each) {
            return new ReleaseAct(each.act(), each.at(), each.by(), each.reason().orElse(null), each.hash());
        }
    }

    record NewPassage(@NotBlank @Size(max = Passage.LONGEST_HEADLINE) String headline, @NotBlank @Size(max = Passage.LONGEST_TEXT) String text) {

        Passage passage() {
            return new Passage(headline, text);
        }
    }

    record NewRelease(NewPassage hant, NewPassage hans, NewPassage en, Severity severity, Urgency urgency, Certainty certainty) {

        ProposeRelease command(NotificationReference reference) {
            return new ProposeRelease(reference, new Wording(hant.passage(), hans.passage(), en.passage()), severity, urgency, certainty);
        }
    }

    /// @param text hash of the text that the officer has read
    record Consenting(Sha256 text) {}

    record NoLonger(@Size(min = 1, max = WithdrawRelease.LONGEST_REASON) ScriptText reason) {}

    @GetMapping("/releases")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    ResponseEntity<Page<ReleaseDetail>> listReleases(@RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "" + Page.USUAL) @Min(1) @Max(PublicRegister.LARGEST_PAGE - 1) int limit) {
        long offset = Cursor.read(cursor, 1).map(List::getFirst).filter(key -> key.matches("[0-9]{1,9}")).map(Long::parseLong).orElse(0L);
        List<ReleaseDetail> found = register.all(offset, limit + 1).releases().stream().map(each -> ReleaseDetail.of(each, own)).toList();
        return Page.of(found, limit, last -> Cursor.of(offset + limit)).answer();
    }

    @GetMapping("/releases/{reference}")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    ReleaseDetail showRelease(@PathVariable String reference) {
        Release release = register.find(known(reference));
        if (release.steps().isEmpty()) {
            throw RequestRefusedException.notFound(reference);
        }
        return ReleaseDetail.of(release, own);
    }

    @PostMapping("/releases/{reference}/proposals")
    OnRecord proposeRelease(@PathVariable String reference, @RequestBody NewRelease body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(releases.propose(body.command(known(reference)), officer.signatory()));
    }

    @PostMapping("/releases/{reference}/consent")
    OnRecord agreeToRelease(@PathVariable String reference, @RequestBody Consenting body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(releases.agree(new AgreeRelease(known(reference), body.text()), officer.signatory()));
    }

    @PostMapping("/releases/{reference}/withdrawal")
    OnRecord withdrawRelease(@PathVariable String reference, @RequestBody NoLonger body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(releases.withdraw(new WithdrawRelease(known(reference), body.reason()), officer.signatory()));
    }

    private static NotificationReference known(String reference) {
        return NotificationReference.tryParse(reference).orElseThrow(() -> RequestRefusedException.notFound(reference));
    }
}
