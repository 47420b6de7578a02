package org.entente.agreedtext.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.entente.agreedtext.AgreedTexts;
import org.entente.agreedtext.SupplementProposed;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.console.Choice;
import org.entente.console.FormReader;
import org.entente.console.Text;
import org.entente.console.TypedWords;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
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

/// One task: propose a supplementary agreement (EC-5.1), linked to the clause that it belongs to.
@Controller
@RequestMapping("/agreements/{key}/text/supplements/new")
@PreAuthorize("hasRole('LIAISON')")
class SupplementPage {

    private static final String PAGE = "agreedtext/supplement";

    private final Agreements agreements;
    private final AgreedTexts texts;
    private final TypedWords words;

    SupplementPage(Agreements agreements, AgreedTexts texts, TypedWords words) {
        this.agreements = agreements;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String key, Model model) {
        describe(key, model);
        model.addAttribute("form", SupplementForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView propose(@PathVariable String key, @ModelAttribute("form") SupplementForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale locale, Model model, RedirectAttributes said) {
        describe(key, model);
        Optional<SupplementProposed> command = form.command(new FormReader(errors, words, locale, "agreedtext.supplement."));
        if (command.isPresent() && !errors.hasErrors()) {
            switch (texts.supplement(key, command.get(), officer.signatory())) {
                case Outcome.Done done -> {
                    said.addFlashAttribute("done", "agreedtext.done.supplement");
                    return new ModelAndView("redirect:/agreements/" + key + "/text/proposals/" + done.entry().hash().hex());
                }
                case Outcome.Refused refused -> errors.reject(refused.refusal().messageKey(), refused.refusal().arguments(), refused.refusal().messageKey());
            }
        }
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void describe(String key, Model model) {
        Agreement agreement = agreements.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("agreement", agreement);
        model.addAttribute("clauses", agreement.clauses().stream().map(each -> new Choice(each, Text.of("agreedtext.value.id", each))).toList());
        model.addAttribute("bases", Arrays.stream(SupplementProposed.Basis.values()).map(each -> new Choice(each.name(), Text.of("agreedtext.basis." + each))).toList());
    }
}
