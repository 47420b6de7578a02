package org.entente.drafting.web;

import java.util.Locale;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.NotificationCase;
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

/// One task: correct what a notification says, with a reason. What was said before stays on record.
@Controller
@RequestMapping("/notifications/{reference}/correct")
@PreAuthorize("hasRole('LIAISON')")
class CorrectPage {

    private final Amending amending;

    CorrectPage(Amending amending) {
        this.amending = amending;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @AuthenticationPrincipal Officer officer, Model model) {
        NotificationCase about = amending.describe(reference, officer, model);
        model.addAttribute("form", CorrectForm.of(about.content()));
        return amending.form("correct", about, CaseAction.CORRECT);
    }

    @PostMapping
    ModelAndView correct(@PathVariable String reference, @ModelAttribute("form") CorrectForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model,
            RedirectAttributes said) {
        NotificationCase about = amending.describe(reference, officer, model);
        return amending.finish("correct", about, errors, officer, page, said, form.command(about, amending.reader(errors, page)));
    }
}
