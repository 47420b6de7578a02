package org.entente.agreedtext.web;

import org.entente.agreedtext.ScriptReviews;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.EntrySeals;
import org.entente.agreement.Instruments;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
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

/// Where the two authentic texts differ by more than script, and the sign-off of each side.
@Controller
@RequestMapping("/agreements/{key}/text/scripts")
class ScriptReviewPage {

    private final Agreements agreements;
    private final ScriptReviews reviews;
    private final Instruments instruments;
    private final EntrySeals seals;
    private final ThisNode node;

    ScriptReviewPage(Agreements agreements, ScriptReviews reviews, Instruments instruments, EntrySeals seals, ThisNode node) {
        this.agreements = agreements;
        this.reviews = reviews;
        this.instruments = instruments;
        this.seals = seals;
        this.node = node;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    String show(@PathVariable String key, @AuthenticationPrincipal Officer officer, Model model) {
        Agreement agreement = agreement(key);
        var review = reviews.review(key).orElse(null);
        model.addAttribute("agreement", agreement);
        model.addAttribute("review", review);
        model.addAttribute("seals", seals);
        model.addAttribute("maySign", review != null && review.derived() == null && review.awaited().contains(node.government()) && instruments.maySpeak(key, officer.signatory()));
        return "agreedtext/scripts";
    }

    @PostMapping
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView signOff(@PathVariable String key, @RequestParam String digest, @AuthenticationPrincipal Officer officer, RedirectAttributes said) {
        switch (reviews.signOff(agreement(key).key(), digest, officer.signatory())) {
            case Outcome.Done done -> said.addFlashAttribute("done", "agreedtext.done.reviewed");
            case Outcome.Refused refused -> said.addFlashAttribute("refused", refused.refusal().messageKey());
        }
        return new ModelAndView("redirect:/agreements/" + key + "/text/scripts");
    }

    private Agreement agreement(String key) {
        return agreements.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
