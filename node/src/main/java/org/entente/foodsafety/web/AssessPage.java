package org.entente.foodsafety.web;

import java.util.List;
import java.util.Locale;
import org.entente.console.Choice;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.NotificationAssessed.Verdict;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One task: say what this side makes of a notification.
@Controller
@RequestMapping("/notifications/{reference}/assess")
@PreAuthorize("hasRole('LIAISON')")
class AssessPage {

    private final Acting acting;

    AssessPage(Acting acting) {
        this.acting = acting;
    }

    @ModelAttribute("verdicts")
    List<Choice> verdicts() {
        return Choices.of(Verdict.values(), Verdict::messageKey);
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @AuthenticationPrincipal Officer officer, Locale page, Model model, RedirectAttributes said) {
        model.addAttribute("form", new AssessForm(null, null, null));
        return acting.form("assess", acting.describe(reference, officer, model), CaseAction.ASSESS, page, said);
    }

    @PostMapping
    ModelAndView assess(@PathVariable String reference, @ModelAttribute("form") AssessForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model,
            RedirectAttributes said) {
        CaseView view = acting.describe(reference, officer, model);
        return acting.finish("assess", view, errors, officer, page, "assessed", said, about -> form.command(about.about().reference(), acting.reader(errors, AssessForm.LABELS, page)));
    }
}
