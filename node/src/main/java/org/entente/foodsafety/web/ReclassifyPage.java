package org.entente.foodsafety.web;

import java.util.List;
import java.util.Locale;
import org.entente.console.Choice;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.NotificationRefusal;
import org.entente.foodsafety.Notifications;
import org.entente.foodsafety.ProposedReclassification;
import org.entente.foodsafety.RiskDecision;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One task in two hands: one officer proposes another classification, a second one approves it.
@Controller
@RequestMapping("/notifications/{reference}/reclassify")
@PreAuthorize("hasRole('LIAISON')")
class ReclassifyPage {

    private final Acting acting;
    private final Notifications notifications;
    private final People people;

    ReclassifyPage(Acting acting, Notifications notifications, People people) {
        this.acting = acting;
        this.notifications = notifications;
        this.people = people;
    }

    @ModelAttribute("levels")
    List<Choice> levels() {
        return Choices.of(RiskDecision.Level.values(), RiskDecision.Level::messageKey);
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @AuthenticationPrincipal Officer officer, Locale page, Model model, RedirectAttributes said) {
        model.addAttribute("form", new ReclassifyForm(null, null, null, null));
        return acting.form("reclassify", describe(reference, officer, model), CaseAction.RECLASSIFY, page, said);
    }

    @PostMapping
    ModelAndView propose(@PathVariable String reference, @ModelAttribute("form") ReclassifyForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model,
            RedirectAttributes said) {
        CaseView view = describe(reference, officer, model);
        var proposal = form.proposal(acting.reader(errors, ReclassifyForm.LABELS, page));
        if (proposal != null) {
            notifications.proposeReclassification(view.about().reference(), proposal.to(), proposal.risk(), proposal.reason(), officer.signatory())
                    .ifPresent(refusal -> acting.refuse(errors, refusal, page));
        }
        return acting.finished("reclassify", view, errors, "proposed", said);
    }

    /// The second officer's word, or either officer's drop.
    @PostMapping("/{proposal}")
    ModelAndView decide(@PathVariable String reference, @PathVariable long proposal, @RequestParam boolean approved, @AuthenticationPrincipal Officer officer, Locale page, Model model, RedirectAttributes said) {
        CaseView view = describe(reference, officer, model);
        if (proposals(view).stream().noneMatch(each -> each.id() == proposal)) {
            return acting.refused(view, new NotificationRefusal.NoSuchProposal(), page, said);
        }
        if (!approved) {
            notifications.dropReclassification(proposal);
            return Acting.done(view, "dropped", said);
        }
        return switch (notifications.approveReclassification(proposal, officer.signatory())) {
            case Outcome.Done _ -> Acting.done(view, "reclassified", said);
            case Outcome.Refused refused -> acting.refused(view, refused.refusal(), page, said);
        };
    }

    private CaseView describe(String reference, Officer officer, Model model) {
        CaseView view = acting.describe(reference, officer, model);
        model.addAttribute("classifications", Choices.of(Classification.values(), Classification::messageKey).stream().filter(each -> !each.value().equals(String.valueOf(view.about().content().classification()))).toList());
        List<ProposedReclassification> open = proposals(view);
        model.addAttribute("proposals", open);
        model.addAttribute("people", people);
        return view;
    }

    private List<ProposedReclassification> proposals(CaseView view) {
        return notifications.proposedReclassifications(view.about().reference());
    }
}
