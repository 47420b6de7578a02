package org.entente.foodsafety.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.entente.console.Times;
import org.entente.foodsafety.CaseAction;
import org.entente.party.Officer;
import org.entente.party.Organisation;
import org.entente.party.Organisations;
import org.entente.party.ThisNode;
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

/// One task: note which departments have been told of a notification (FS-1.2, FS-1.3).
@Controller
@RequestMapping("/notifications/{reference}/inform")
@PreAuthorize("hasRole('LIAISON')")
class InformPage {

    private final Acting acting;
    private final List<Organisation> departments;
    private final Clock clock;

    InformPage(Acting acting, Organisations organisations, ThisNode node, Clock clock) {
        this.acting = acting;
        this.departments = organisations.of(node.government()).stream().filter(Organisation::isDepartment).toList();
        this.clock = clock;
    }

    @ModelAttribute("departments")
    List<Organisation> departments() {
        return departments;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @AuthenticationPrincipal Officer officer, Locale page, Model model, RedirectAttributes said) {
        model.addAttribute("form", new InformForm(List.of(), null, Times.typed(clock.instant())));
        return acting.form("inform", acting.describe(reference, officer, model), CaseAction.INFORM, page, said);
    }

    @PostMapping
    ModelAndView inform(@PathVariable String reference, @ModelAttribute("form") InformForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model,
            RedirectAttributes said) {
        CaseView view = acting.describe(reference, officer, model);
        return acting.finish("inform", view, errors, officer, page, "informed", said,
                about -> form.command(about.about().reference(), departments, acting.reader(errors, InformForm.LABELS, page), page));
    }
}
