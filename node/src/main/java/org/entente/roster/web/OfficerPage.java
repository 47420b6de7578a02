package org.entente.roster.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.entente.console.Choice;
import org.entente.console.Text;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.party.Organisations;
import org.entente.party.ThisNode;
import org.entente.roster.OfficerLine;
import org.entente.roster.RelieveOfficer;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Names a liaison officer of this side, corrects how one is reached, and relieves one.
@Controller
@RequestMapping("/roster/officers")
@PreAuthorize("hasRole('LIAISON')")
class OfficerPage {

    private static final String PAGE = "roster/officer";

    private final Roster roster;
    private final RefusalWords words;
    private final Organisations organisations;
    private final ThisNode node;

    OfficerPage(Roster roster, RefusalWords words, Organisations organisations, ThisNode node) {
        this.roster = roster;
        this.words = words;
        this.organisations = organisations;
        this.node = node;
    }

    @GetMapping("/new")
    String ask(@AuthenticationPrincipal Officer officer, Model model) {
        return show(OfficerForm.empty(officer.organisation().value()), model);
    }

    @GetMapping("/{officer}")
    String correct(@PathVariable("officer") String number, Model model) {
        model.addAttribute("known", true);
        return show(OfficerForm.of(known(number)), model);
    }

    @PostMapping({"/new", "/{officer}"})
    ModelAndView name(@PathVariable(name = "officer", required = false) @Nullable String number, @Valid @ModelAttribute("form") OfficerForm form, BindingResult errors, @AuthenticationPrincipal Officer officer,
            Locale locale, Model model, RedirectAttributes said) {
        form.command(errors).map(command -> roster.name(command, officer.signatory())).ifPresent(outcome -> {
            if (outcome instanceof Outcome.Refused refused) {
                words.say(refused.refusal(), errors, locale);
            }
        });
        if (errors.hasErrors()) {
            model.addAttribute("known", number != null);
            model.addAttribute("organisations", choices());
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        said.addFlashAttribute("done", number == null ? "roster.done.named" : "roster.done.corrected");
        return new ModelAndView("redirect:/roster#officers");
    }

    @PostMapping("/{officer}/relieve")
    ModelAndView relieve(@PathVariable("officer") String number, @AuthenticationPrincipal Officer officer, Locale locale, RedirectAttributes said) {
        return switch (roster.relieve(new RelieveOfficer(number), officer.signatory())) {
            case Outcome.Done _ -> {
                said.addFlashAttribute("done", "roster.done.relieved");
                yield new ModelAndView("redirect:/roster#officers");
            }
            case Outcome.Refused refused -> {
                said.addFlashAttribute("refused", words.of(refused.refusal(), locale));
                yield new ModelAndView("redirect:/roster/officers/" + known(number).number());
            }
        };
    }

    private String show(OfficerForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("organisations", choices());
        return PAGE;
    }

    private OfficerLine known(String number) {
        return roster.officers(node.government()).stream().filter(each -> each.number().equals(number)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Choice> choices() {
        return organisations.of(node.government()).stream().map(each -> new Choice(each.id().value(), Text.of("roster.organisation-choice", each.names()))).toList();
    }
}
