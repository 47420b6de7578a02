package org.entente.agreedtext.web;

import java.util.List;
import org.entente.agreedtext.AgreedTexts;
import org.entente.agreedtext.AmendmentProposed;
import org.entente.agreedtext.ClauseChange;
import org.entente.agreedtext.ClauseWords;
import org.entente.agreedtext.ProposalLine;
import org.entente.agreedtext.SignSupplement;
import org.entente.agreedtext.StandingClause;
import org.entente.agreedtext.SupplementLine;
import org.entente.agreedtext.SupplementProposed;
import org.entente.agreedtext.TextHistory;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.EntrySeals;
import org.entente.agreement.Instruments;
import org.entente.console.Times;
import org.entente.evidence.Sha256;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.entente.script.Script;
import org.entente.script.TextDifference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One proposal about a text: all that it says, what became of it, and the one answer that this side may give.
@Controller
@RequestMapping("/agreements/{key}/text/proposals/{proposal}")
class ProposalPage {

    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_LINE = 120;

    private final Agreements agreements;
    private final AgreedTexts texts;
    private final Instruments instruments;
    private final EntrySeals seals;
    private final ProposalSteps steps;
    private final ThisNode node;

    ProposalPage(Agreements agreements, AgreedTexts texts, Instruments instruments, EntrySeals seals, ProposalSteps steps, ThisNode node) {
        this.agreements = agreements;
        this.texts = texts;
        this.instruments = instruments;
        this.seals = seals;
        this.steps = steps;
        this.node = node;
    }

    /// One change with what it takes away and brings, in a script.
    record Shown(ClauseChange change, TextDifference hant, TextDifference hans) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    String show(@PathVariable String key, @PathVariable String proposal, @AuthenticationPrincipal Officer officer, Model model) {
        Agreement agreement = agreement(key);
        TextHistory history = texts.history(key);
        ProposalLine line = history.proposal(hash(proposal)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean may = instruments.maySpeak(key, officer.signatory());
        boolean ours = line.entry().government().equals(node.government());
        model.addAttribute("agreement", agreement);
        model.addAttribute("line", line);
        model.addAttribute("amendment", line.proposal() instanceof AmendmentProposed each ? each : null);
        model.addAttribute("supplement", line.proposal() instanceof SupplementProposed each ? each : null);
        SupplementLine signing = history.supplement(line.entry().hash()).orElse(null);
        model.addAttribute("signing", signing);
        model.addAttribute("maySign", may && signing != null && signing.unsigned().contains(node.government()));
        model.addAttribute("changes", line.proposal() instanceof AmendmentProposed each ? changes(each, line, history) : List.of());
        model.addAttribute("seals", seals);
        model.addAttribute("steps", steps);
        model.addAttribute("own", node.government());
        model.addAttribute("mayAnswer", may && line.isOpen() && line.proposal().verifies() && line.awaiting().contains(node.government()));
        model.addAttribute("mayWithdraw", may && ours && (line.isOpen() || line.state() == ProposalLine.State.OUTDATED));
        return "agreedtext/proposal";
    }

    @PostMapping("/answer")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView answer(@PathVariable String key, @PathVariable String proposal, @RequestParam String digest, @RequestParam boolean consents, @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Officer officer, RedirectAttributes said) {
        return said(key, proposal, texts.answer(agreement(key).key(), hash(proposal), digest, consents, shortened(reason), officer.signatory()), consents ? "consented" : "declined", said);
    }

    @PostMapping("/signature")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView sign(@PathVariable String key, @PathVariable String proposal, @RequestParam(defaultValue = "") String post, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String on,
            @AuthenticationPrincipal Officer officer, RedirectAttributes said) {
        String agreement = agreement(key).key();
        return Times.typedDay(on).map(day -> said(key, proposal, texts.sign(agreement, hash(proposal), new SignSupplement(stated(post), stated(name), day), officer.signatory()), "signed", said)).orElseGet(() -> {
            said.addFlashAttribute("refused", "agreement.day.unread");
            return new ModelAndView("redirect:/agreements/" + agreement + "/text/proposals/" + proposal);
        });
    }

    private static @Nullable String stated(String typed) {
        return typed.isBlank() ? null : typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST_LINE));
    }

    @PostMapping("/withdraw")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView withdraw(@PathVariable String key, @PathVariable String proposal, @RequestParam(defaultValue = "") String reason, @AuthenticationPrincipal Officer officer, RedirectAttributes said) {
        return said(key, proposal, texts.withdraw(agreement(key).key(), hash(proposal), shortened(reason), officer.signatory()), "withdrawn", said);
    }

    /// Against the text that it met, or meets now.
    private static List<Shown> changes(AmendmentProposed amendment, ProposalLine line, TextHistory history) {
        return amendment.changes().stream().map(each -> new Shown(each, difference(each, Script.HANT, line, history), difference(each, Script.HANS, line, history))).toList();
    }

    private static TextDifference difference(ClauseChange change, Script script, ProposalLine line, TextHistory history) {
        String before = change.inserted() != null ? "" : history.before(line, script, change.clause()).map(StandingClause::clause).map(ClauseWords::words).orElse("");
        return TextDifference.between(before, change.words(script));
    }

    private Agreement agreement(String key) {
        return agreements.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Sha256 hash(String typed) {
        if (!typed.matches("[0-9a-f]{64}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Sha256(typed);
    }

    private static String shortened(String reason) {
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private static ModelAndView said(String key, String proposal, Outcome outcome, String what, RedirectAttributes said) {
        switch (outcome) {
            case Outcome.Done done -> said.addFlashAttribute("done", "agreedtext.done." + what);
            case Outcome.Refused refused -> said.addFlashAttribute("refused", refused.refusal().messageKey());
        }
        return new ModelAndView("redirect:/agreements/" + key + "/text/proposals/" + proposal);
    }
}
