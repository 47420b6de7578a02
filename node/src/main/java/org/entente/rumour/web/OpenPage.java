package org.entente.rumour.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.console.Choice;
import org.entente.console.Text;
import org.entente.journal.Outcome;
import org.entente.console.RunningExercises;
import org.entente.party.Officer;
import org.entente.rumour.Likely;
import org.entente.rumour.LinkTwins;
import org.entente.rumour.Medium;
import org.entente.rumour.OpenRumour;
import org.entente.rumour.RumourBoard;
import org.entente.rumour.RumourId;
import org.entente.rumour.Rumours;
import org.entente.script.Script;
import org.springframework.beans.factory.ObjectProvider;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Opens a report. Asks first whether it is about traded food, which goes to the existing channel (FS-5, FS-1.4), and shows stories that are probably the same.
@Controller
@RequestMapping("/rumours/new")
@PreAuthorize("hasRole('LIAISON')")
class OpenPage {

    private static final String PAGE = "rumour/open";

    private final RumourBoard board;
    private final Rumours rumours;
    private final RumourWords words;
    private final ObjectProvider<RunningExercises> exercises;

    OpenPage(RumourBoard board, Rumours rumours, RumourWords words, ObjectProvider<RunningExercises> exercises) {
        this.board = board;
        this.rumours = rumours;
        this.words = words;
        this.exercises = exercises;
    }

    @GetMapping
    String ask(Model model, Locale locale) {
        model.addAttribute("form", OpenForm.empty(Script.ofTag(locale.toLanguageTag()), RunningExercises.any(exercises)));
        return show(model, List.of());
    }

    @PostMapping
    ModelAndView open(@Valid @ModelAttribute("form") OpenForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale locale, Model model, RedirectAttributes said) {
        form.check(errors);
        if (errors.hasErrors()) {
            return again(model, List.of());
        }
        return form.isTraded() ? divert(form, errors, officer, locale, model, said) : record(form, errors, officer, locale, model, said);
    }

    private ModelAndView divert(OpenForm form, BindingResult errors, Officer officer, Locale locale, Model model, RedirectAttributes said) {
        var refusal = rumours.divert(form.diverted(), officer.signatory());
        if (refusal.isPresent()) {
            errors.reject("refused", words.of(refusal.get(), locale));
            return again(model, List.of());
        }
        said.addFlashAttribute("done", "rumour.done.diverted");
        return new ModelAndView("redirect:/rumours/hand-overs");
    }

    private ModelAndView record(OpenForm form, BindingResult errors, Officer officer, Locale locale, Model model, RedirectAttributes said) {
        OpenRumour command = form.command();
        List<Likely> likely = board.likely(command.headline(), command.claim());
        Optional<RumourId> twin = likely.stream().map(each -> each.story().id()).filter(id -> id.toString().equals(form.same())).findFirst();
        if (!likely.isEmpty() && twin.isEmpty() && !"none".equals(form.same())) {
            errors.rejectValue("same", "rumour.form.same-missing");
            return again(model, likely);
        }
        return switch (rumours.open(command, officer.signatory())) {
            case Outcome.Refused refused -> {
                errors.reject("refused", words.of(refused.refusal(), locale));
                yield again(model, likely);
            }
            case Outcome.Done done -> opened(RumourId.parse(done.entry().subject()).orElseThrow(), twin, officer, locale, said);
        };
    }

    private ModelAndView opened(RumourId id, Optional<RumourId> twin, Officer officer, Locale locale, RedirectAttributes said) {
        said.addFlashAttribute("done", twin.isPresent() ? "rumour.done.opened-twin" : "rumour.done.opened");
        twin.ifPresent(other -> {
            if (rumours.link(new LinkTwins(other, id), officer.signatory()) instanceof Outcome.Refused refused) {
                said.addFlashAttribute("done", "rumour.done.opened");
                said.addFlashAttribute("refused", words.of(refused.refusal(), locale));
            }
        });
        return new ModelAndView("redirect:/rumours/" + id);
    }

    private ModelAndView again(Model model, List<Likely> likely) {
        return new ModelAndView(show(model, likely), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String show(Model model, List<Likely> likely) {
        model.addAttribute("likely", likely);
        model.addAttribute("media", Arrays.stream(Medium.values()).map(each -> new Choice(each.name(), Text.of(each.messageKey()))).toList());
        model.addAttribute("scripts", Arrays.stream(Script.values()).map(each -> new Choice(each.name(), Text.of("console.script." + each.tag()))).toList());
        model.addAttribute("trade", List.of(new Choice("no", Text.of("rumour.traded.no")), new Choice("yes", Text.of("rumour.traded.yes"))));
        return PAGE;
    }
}
