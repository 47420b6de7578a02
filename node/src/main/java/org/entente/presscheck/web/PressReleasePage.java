package org.entente.presscheck.web;

import java.util.Locale;
import org.entente.party.Officer;
import org.entente.presscheck.PressCheckCase;
import org.entente.presscheck.PressGate;
import org.entente.presscheck.PressState;
import org.entente.presscheck.PressText;
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

/// One task: release a text as verified, as it was confirmed or with the remarks taken up.
@Controller
@RequestMapping("/press-checks/{check}/release")
@PreAuthorize("hasRole('LIAISON')")
class PressReleasePage {

    private final PressGate gate;
    private final PressActs acts;

    PressReleasePage(PressGate gate, PressActs acts) {
        this.gate = gate;
        this.acts = acts;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String check, @AuthenticationPrincipal Officer officer, Model model) {
        PressCheckCase found = acts.describe(check, officer, model);
        model.addAttribute("form", PressReleaseForm.of(found.asked().text()));
        return PressActs.form("release", found, PressTask.of(found).contains(PressTask.RELEASE));
    }

    @PostMapping
    ModelAndView release(@PathVariable String check, @ModelAttribute("form") PressReleaseForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model,
            RedirectAttributes said) {
        PressCheckCase found = acts.describe(check, officer, model);
        PressText text = found.state() == PressState.CONFIRMED ? found.asked().text() : form.text(acts.reader(errors, page));
        if (text != null && !errors.hasErrors()) {
            gate.release(found.reference(), text, officer.signatory()).ifPresent(refusal -> acts.refuse(errors, refusal, page));
        }
        return PressActs.finish("release", found.reference(), errors, "released", said);
    }
}
