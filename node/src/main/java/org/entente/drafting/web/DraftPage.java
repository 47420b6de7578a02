package org.entente.drafting.web;

import java.util.Locale;
import java.util.Optional;
import org.entente.channel.ChannelChoice;
import org.entente.channel.ChannelGuard;
import org.entente.channel.ChannelNote;
import org.entente.console.Reading;
import org.entente.drafting.Corrections;
import org.entente.drafting.Draft;
import org.entente.drafting.DraftCheck;
import org.entente.drafting.DraftOutcome;
import org.entente.drafting.DraftState;
import org.entente.drafting.Drafts;
import org.entente.foodsafety.ContentChanges;
import org.entente.foodsafety.CurrentContent;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One draft with its sections, what the check found, and what can be done with it: submit, approve and send, return, hand over, discard.
@Controller
@RequestMapping("/notifications/drafts/{id:[0-9]+}")
class DraftPage {

    private final Drafts drafts;
    private final Corrections corrections;
    private final Writing writing;

    DraftPage(Drafts drafts, Corrections corrections, Writing writing) {
        this.drafts = drafts;
        this.corrections = corrections;
        this.writing = writing;
    }

    /// One section in the overview.
    record Step(String path, boolean filled) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    String show(@PathVariable long id, @AuthenticationPrincipal Officer officer, Model model) {
        Draft draft = writing.find(id, officer);
        boolean liaison = officer.is(Role.LIAISON);
        boolean wrote = draft.writers().contains(officer.signatory().actor());
        boolean elsewhere = Optional.ofNullable(draft.channel()).flatMap(ChannelNote::way).filter(way -> way == ChannelChoice.OTHER).isPresent();
        DraftCheck check = drafts.check(draft);
        model.addAttribute("draft", draft);
        model.addAttribute("status", DraftsPage.status(draft));
        model.addAttribute("steps", Section.of(draft).stream().map(each -> new Step(each.path(), each.filled(draft))).toList());
        model.addAttribute("remarks", check.findings().stream().map(Remark::of).toList());
        model.addAttribute("writes", draft.state().open() && (liaison || officer.is(Role.DRAFTER)));
        model.addAttribute("submits", draft.state().open() && draft.state() != DraftState.SUBMITTED && !check.blocks() && !elsewhere);
        model.addAttribute("approves", liaison && !wrote && draft.state() == DraftState.SUBMITTED && !check.blocks());
        model.addAttribute("returns", liaison && !wrote && draft.state() == DraftState.SUBMITTED);
        model.addAttribute("handsOver", liaison && elsewhere && draft.state().open());
        model.addAttribute("way", draft.channel() == null ? null : ChannelGuard.decide(draft.channel().answers()).messageKey());
        model.addAttribute("outdated", check.findings().stream().anyMatch(each -> each.messageKey().equals("drafting.check.outdated")));
        model.addAttribute("changes", draft.correction() == null ? null : ContentChanges.between(draft.correction().before(), new CurrentContent(draft.content(), draft.attachments())));
        model.addAttribute("reading", Reading.AS_WRITTEN);
        model.addAttribute("exercise", draft.content().exercise());
        model.addAttribute("content", "foodsafety/content");
        return "drafting/draft";
    }

    @PostMapping("/submit")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
    ModelAndView submit(@PathVariable long id, @RequestParam int version, @AuthenticationPrincipal Officer officer, Locale page, RedirectAttributes said) {
        return said(id, drafts.submit(id, version, officer.signatory()), "submitted", page, said);
    }

    /// The second officer's word: the notification is sent.
    @PostMapping("/approve")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView approve(@PathVariable long id, @RequestParam int version, @AuthenticationPrincipal Officer officer, Locale page, RedirectAttributes said) {
        return switch (drafts.approve(id, version, officer.signatory())) {
            case Outcome.Done done -> {
                said.addFlashAttribute("done", "drafting.done." + (writing.find(id, officer).correction() == null ? "sent" : "corrected"));
                yield new ModelAndView("redirect:/notifications/" + done.entries().getFirst().subject());
            }
            case Outcome.Refused refused -> {
                said.addFlashAttribute("refused", writing.explain(refused.refusal(), page));
                yield Writing.overview(id);
            }
        };
    }

    @PostMapping("/return")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView giveBack(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String note, @AuthenticationPrincipal Officer officer, Locale page, RedirectAttributes said) {
        said.addFlashAttribute("typed", note);
        return said(id, drafts.giveBack(id, version, note, officer.signatory()), "returned", page, said);
    }

    @PostMapping("/hand-over")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView handOver(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String receivingBody, @AuthenticationPrincipal Officer officer, Locale page,
            RedirectAttributes said) {
        said.addFlashAttribute("typed", receivingBody);
        return said(id, drafts.handOver(id, version, receivingBody, officer.signatory()), "handed-over", page, said);
    }

    @PostMapping("/catch-up")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView catchUp(@PathVariable long id, @RequestParam int version, @AuthenticationPrincipal Officer officer, Locale page, RedirectAttributes said) {
        return said(id, corrections.catchUp(id, version, officer.signatory()), "caught-up", page, said);
    }

    @PostMapping("/discard")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
    ModelAndView discard(@PathVariable long id, @RequestParam int version, @AuthenticationPrincipal Officer officer, Locale page, RedirectAttributes said) {
        return said(id, drafts.discard(id, version, officer.signatory()), "discarded", page, said);
    }

    private ModelAndView said(long id, DraftOutcome outcome, String done, Locale page, RedirectAttributes said) {
        switch (outcome) {
            case DraftOutcome.Kept _ -> said.addFlashAttribute("done", "drafting.done." + done);
            case DraftOutcome.Refused(var refusal) -> said.addFlashAttribute("refused", writing.explain(refusal, page));
        }
        return Writing.overview(id);
    }
}
