package org.entente.roster.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Puts an officer of this side on duty.
@Controller
@RequestMapping("/roster/assign")
@PreAuthorize("hasRole('LIAISON')")
class AssignPage {

    private static final String PAGE = "roster/assign";

    private final Roster roster;
    private final OfficerChoices officers;
    private final RefusalWords words;

    AssignPage(Roster roster, OfficerChoices officers, RefusalWords words) {
        this.roster = roster;
        this.officers = officers;
        this.words = words;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String until, Model model) {
        model.addAttribute("form", AssignForm.between(from, until));
        model.addAttribute("officers", officers.own());
        return PAGE;
    }

    @PostMapping
    ModelAndView assign(@Valid @ModelAttribute("form") AssignForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale locale, Model model, RedirectAttributes said) {
        form.command(errors).map(command -> roster.assign(command, officer.signatory())).ifPresent(outcome -> {
            if (outcome instanceof Outcome.Refused refused) {
                words.say(refused.refusal(), errors, locale);
            }
        });
        if (errors.hasErrors()) {
            model.addAttribute("officers", officers.own());
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        said.addFlashAttribute("done", "roster.done.assigned");
        return new ModelAndView("redirect:/roster");
    }
}
