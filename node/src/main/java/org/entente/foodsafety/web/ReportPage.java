package org.entente.foodsafety.web;

import java.time.Clock;
import java.util.Locale;
import org.entente.console.Times;
import org.entente.foodsafety.CaseAction;
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

/// One task: note that the own government has been told of a notification (FS-1.2, FS-1.3).
@Controller
@RequestMapping("/notifications/{reference}/report")
@PreAuthorize("hasRole('LIAISON')")
class ReportPage {

    private final Acting acting;
    private final Clock clock;

    ReportPage(Acting acting, Clock clock) {
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @AuthenticationPrincipal Officer officer, Locale page, Model model, RedirectAttributes said) {
        model.addAttribute("form", new ReportForm(null, Times.typed(clock.instant())));
        return acting.form("report", acting.describe(reference, officer, model), CaseAction.REPORT, page, said);
    }

    @PostMapping
    ModelAndView report(@PathVariable String reference, @ModelAttribute("form") ReportForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model,
            RedirectAttributes said) {
        CaseView view = acting.describe(reference, officer, model);
        return acting.finish("report", view, errors, officer, page, "reported", said, about -> form.command(about.about().reference(), acting.reader(errors, ReportForm.LABELS, page)));
    }
}
