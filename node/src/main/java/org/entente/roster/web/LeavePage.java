package org.entente.roster.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.roster.Roster;
import org.entente.roster.TakeLeave;
import org.springframework.http.HttpStatus;
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

/// Notes that an officer of this side is away, and lets the deputies take over.
@Controller
@RequestMapping("/roster/leave")
@PreAuthorize("hasRole('LIAISON')")
class LeavePage {

    private static final String PAGE = "roster/leave";

    private final Roster roster;
    private final OfficerChoices officers;
    private final RefusalWords words;

    LeavePage(Roster roster, OfficerChoices officers, RefusalWords words) {
        this.roster = roster;
        this.officers = officers;
        this.words = words;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", LeaveForm.empty());
        model.addAttribute("officers", officers.own());
        return PAGE;
    }

    @PostMapping
    ModelAndView take(@Valid @ModelAttribute("form") LeaveForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale locale, Model model, RedirectAttributes said) {
        Optional<TakeLeave> command = form.command(errors);
        if (command.isPresent()) {
            switch (roster.takeLeave(command.get(), officer.signatory())) {
                case Outcome.Done done -> said.addFlashAttribute("done", done.entries().isEmpty() ? "roster.done.leave" : "roster.done.leave-deputies");
                case Outcome.Refused refused -> words.say(refused.refusal(), errors, locale);
            }
        }
        if (errors.hasErrors()) {
            model.addAttribute("officers", officers.own());
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:/roster");
    }

    @PostMapping("/{id}/forget")
    String forget(@PathVariable long id, @AuthenticationPrincipal Officer officer, RedirectAttributes said) {
        if (roster.forgetLeave(id, officer.signatory())) {
            said.addFlashAttribute("done", "roster.done.leave-forgotten");
        }
        return "redirect:/roster#leave";
    }
}
