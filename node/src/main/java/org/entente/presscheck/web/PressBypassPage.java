package org.entente.presscheck.web;

import java.time.InstantSource;
import java.util.Locale;
import org.entente.console.FormReader;
import org.entente.console.Times;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.presscheck.PressCheckCase;
import org.entente.presscheck.PressGate;
import org.entente.presscheck.PublishedUnverified;
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

/// One task: put on record that the text is published before it was verified, because public health cannot wait.
@Controller
@RequestMapping("/press-checks/{check}/bypass")
@PreAuthorize("hasRole('LIAISON')")
class PressBypassPage {

    private final PressGate gate;
    private final PressActs acts;
    private final InstantSource clock;

    PressBypassPage(PressGate gate, PressActs acts, InstantSource clock) {
        this.gate = gate;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String check, @AuthenticationPrincipal Officer officer, Model model) {
        PressCheckCase found = acts.describe(check, officer, model);
        model.addAttribute("form", new PressBypassForm(null, Times.typed(clock.instant())));
        return PressActs.form("bypass", found, PressTask.of(found).contains(PressTask.BYPASS));
    }

    @PostMapping
    ModelAndView publish(@PathVariable String check, @ModelAttribute("form") PressBypassForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model,
            RedirectAttributes said) {
        PressCheckCase found = acts.describe(check, officer, model);
        FormReader read = acts.reader(errors, page);
        var reason = read.requiredWords("reason", form.reason(), PublishedUnverified.REASON);
        var at = read.requiredMoment("publishedAt", form.publishedAt());
        if (reason != null && at != null && !read.failed() && gate.publishUnverified(found.reference(), reason, at, officer.signatory()) instanceof Outcome.Refused refused) {
            acts.refuse(errors, refused.refusal(), page);
        }
        return PressActs.finish("bypass", found.reference(), errors, "bypassed", said);
    }
}
