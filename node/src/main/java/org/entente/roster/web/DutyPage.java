package org.entente.roster.web;

import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.entente.console.Seal;
import org.entente.console.Times;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.entente.roster.CallOffDuty;
import org.entente.roster.DutyId;
import org.entente.roster.DutyLine;
import org.entente.roster.HandOver;
import org.entente.roster.Roster;
import org.entente.script.ScriptText;
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

/// One spell of duty: hand it over, or call it off.
@Controller
@RequestMapping("/roster/duties/{id}")
class DutyPage {

    private static final String PAGE = "roster/duty";

    private final Roster roster;
    private final OfficerChoices officers;
    private final RefusalWords words;
    private final ThisNode node;
    private final InstantSource clock;

    DutyPage(Roster roster, OfficerChoices officers, RefusalWords words, ThisNode node, InstantSource clock) {
        this.roster = roster;
        this.officers = officers;
        this.words = words;
        this.node = node;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    String show(@PathVariable String id, Model model) {
        DutyLine duty = describe(id, model);
        var now = clock.instant();
        model.addAttribute("form", HandOverForm.at(Times.typed(now.isAfter(duty.from()) ? now : duty.from())));
        return PAGE;
    }

    @PostMapping("/handover")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView handOver(@PathVariable String id, @Valid @ModelAttribute("form") HandOverForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale locale,
            Model model, RedirectAttributes said) {
        DutyLine duty = describe(id, model);
        Optional<HandOver> command = form.command(duty.id(), errors, locale);
        if (command.isPresent() && roster.handOver(command.get(), officer.signatory()) instanceof Outcome.Refused refused) {
            words.say(refused.refusal(), errors, locale);
        }
        return errors.hasErrors() ? new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT) : done("handed-over", said);
    }

    @PostMapping("/call-off")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView callOff(@PathVariable String id, String reason, @AuthenticationPrincipal Officer officer, Locale locale, RedirectAttributes said) {
        Optional<ScriptText> note = Typed.note(reason, locale).filter(each -> each.text().length() <= HandOver.LONGEST_NOTE);
        if (note.isEmpty()) {
            said.addFlashAttribute("refused", words.text("roster.form.reason-missing", locale));
            return new ModelAndView("redirect:/roster/duties/" + id);
        }
        return switch (roster.callOff(new CallOffDuty(id(id), note.get()), officer.signatory())) {
            case Outcome.Done _ -> done("called-off", said);
            case Outcome.Refused refused -> {
                said.addFlashAttribute("refused", words.of(refused.refusal(), locale));
                yield new ModelAndView("redirect:/roster/duties/" + id);
            }
        };
    }

    private DutyLine describe(String id, Model model) {
        DutyLine duty = roster.duty(id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("duty", duty);
        model.addAttribute("seal", new Seal(duty.id().government().code(), duty.agreement(), duty.sequence(), duty.hash().hex()));
        model.addAttribute("officers", officers.own());
        model.addAttribute("changeable", duty.id().government().equals(node.government()) && duty.until().isAfter(clock.instant()));
        model.addAttribute("began", !duty.from().isAfter(clock.instant()));
        return duty;
    }

    private static DutyId id(String id) {
        try {
            return DutyId.parse(id);
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, unreadable);
        }
    }

    private static ModelAndView done(String what, RedirectAttributes said) {
        said.addFlashAttribute("done", "roster.done." + what);
        return new ModelAndView("redirect:/roster");
    }
}
