package org.entente.foodsafety.web;

import java.util.Locale;
import org.entente.agreement.Parameters;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.Notifications;
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

/// One task: ask the other side for information about a notification.
@Controller
@RequestMapping("/notifications/{reference}/ask")
@PreAuthorize("hasRole('LIAISON')")
class AskPage {

    private final Acting acting;
    private final Parameters parameters;

    AskPage(Acting acting, Parameters parameters) {
        this.acting = acting;
        this.parameters = parameters;
    }

    /// Hours within which the other side answers when no other time is asked for.
    @ModelAttribute("hours")
    int hours() {
        return parameters.current(Notifications.AGREEMENT, "answer.hours");
    }

    @GetMapping
    ModelAndView form(@PathVariable String reference, @AuthenticationPrincipal Officer officer, Locale page, Model model, RedirectAttributes said) {
        model.addAttribute("form", new AskForm(null, null));
        return acting.form("ask", acting.describe(reference, officer, model), CaseAction.REQUEST_INFORMATION, page, said);
    }

    @PostMapping
    ModelAndView ask(@PathVariable String reference, @ModelAttribute("form") AskForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model,
            RedirectAttributes said) {
        CaseView view = acting.describe(reference, officer, model);
        return acting.finish("ask", view, errors, officer, page, "asked", said, about -> form.command(about.about().reference(), acting.reader(errors, AskForm.LABELS, page)));
    }
}
