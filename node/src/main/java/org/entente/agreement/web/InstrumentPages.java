package org.entente.agreement.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Instrument;
import org.entente.agreement.Instruments;
import org.entente.console.Choice;
import org.entente.console.FormReader;
import org.entente.console.Text;
import org.entente.console.TypedWords;
import org.entente.journal.Outcome;
import org.entente.party.Government;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.entente.script.Script;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Two tasks about an agreement's instrument: put a signature or seal of this side on record, and say where an original is kept.
@Controller
@RequestMapping("/agreements/{agreement}")
@PreAuthorize("hasRole('LIAISON')")
class InstrumentPages {

    private final Agreements agreements;
    private final Instruments instruments;
    private final ThisNode node;
    private final TypedWords words;

    InstrumentPages(Agreements agreements, Instruments instruments, ThisNode node, TypedWords words) {
        this.agreements = agreements;
        this.instruments = instruments;
        this.node = node;
        this.words = words;
    }

    @GetMapping("/acts/new")
    String askAct(@PathVariable String agreement, @RequestParam(required = false) @Nullable String with, @RequestParam(required = false) @Nullable String act, Model model) {
        model.addAttribute("form", ActForm.of(with, act));
        describe(agreement, model);
        return "agreement/act";
    }

    @PostMapping("/acts/new")
    ModelAndView recordAct(@PathVariable String agreement, @ModelAttribute("form") ActForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale locale, Model model, RedirectAttributes said) {
        describe(agreement, model);
        form.command(new FormReader(errors, words, locale, "agreement.act."), counterparts(known(agreement)))
                .map(command -> instruments.sign(agreement, command, officer.signatory())).ifPresent(outcome -> say(outcome, errors));
        return errors.hasErrors() ? new ModelAndView("agreement/act", HttpStatus.UNPROCESSABLE_CONTENT) : done(agreement, "agreement.done.act", "standing", said);
    }

    @GetMapping("/originals/{number}")
    String askOriginal(@PathVariable String agreement, @PathVariable int number, Model model) {
        model.addAttribute("form", OriginalForm.empty());
        describe(agreement, number, model);
        return "agreement/original";
    }

    @PostMapping("/originals/{number}")
    ModelAndView recordOriginal(
            @PathVariable String agreement, @PathVariable int number, @ModelAttribute("form") OriginalForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale locale, Model model,
            RedirectAttributes said) {
        describe(agreement, number, model);
        form.command(new FormReader(errors, words, locale, "agreement.original."), number).map(command -> instruments.place(agreement, command, officer.signatory()))
                .ifPresent(outcome -> say(outcome, errors));
        return errors.hasErrors() ? new ModelAndView("agreement/original", HttpStatus.UNPROCESSABLE_CONTENT) : done(agreement, "agreement.done.original", "originals", said);
    }

    private void describe(String key, Model model) {
        Agreement agreement = known(key);
        model.addAttribute("agreement", agreement);
        model.addAttribute("counterparts", counterparts(agreement).stream().map(each -> new Choice(each.code(), Text.of(each.messageKey()))).toList());
        model.addAttribute("acts", agreement.instrument().conditions().stream().map(each -> new Choice(each.name(), Text.of("agreement.condition." + each))).toList());
    }

    private void describe(String key, int number, Model model) {
        describe(key, model);
        if (!known(key).instrument().originals().has(number)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("number", number);
        model.addAttribute("scripts", Arrays.stream(Script.values()).filter(each -> each != Script.LATIN).map(each -> new Choice(each.name(), Text.of("console.script." + each.tag()))).toList());
    }

    /// The parties with which this side has a page to sign.
    private List<Government> counterparts(Agreement agreement) {
        return agreement.instrument().pages().stream().map(Instrument.SignaturePage::between).filter(each -> each.contains(node.government()))
                .flatMap(List::stream).filter(each -> !each.equals(node.government())).distinct().toList();
    }

    private static void say(Outcome outcome, BindingResult errors) {
        Optional.of(outcome).filter(Outcome.Refused.class::isInstance).map(each -> ((Outcome.Refused) each).refusal())
                .ifPresent(refusal -> errors.reject(refusal.messageKey(), refusal.arguments(), refusal.messageKey()));
    }

    private Agreement known(String key) {
        return agreements.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView done(String agreement, String what, String place, RedirectAttributes said) {
        said.addFlashAttribute("done", what);
        return new ModelAndView("redirect:/agreements/" + agreement + "#" + place);
    }
}
