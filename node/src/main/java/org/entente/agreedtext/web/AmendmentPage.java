package org.entente.agreedtext.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.agreedtext.AgreedTexts;
import org.entente.agreedtext.ClauseChange;
import org.entente.agreedtext.ProposeAmendment;
import org.entente.agreedtext.TextHistory;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Instrument;
import org.entente.console.Choice;
import org.entente.console.FormReader;
import org.entente.console.Text;
import org.entente.console.TypedWords;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
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

/// One task: propose an amendment (FS-9). Where the agreement has no rule, the page says so and what can be done instead.
@Controller
@RequestMapping("/agreements/{key}/text/amendments/new")
@PreAuthorize("hasRole('LIAISON')")
class AmendmentPage {

    private static final String PAGE = "agreedtext/amend";

    private final Agreements agreements;
    private final AgreedTexts texts;
    private final TypedWords words;

    AmendmentPage(Agreements agreements, AgreedTexts texts, TypedWords words) {
        this.agreements = agreements;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String key, @RequestParam(required = false) @Nullable String clause, Model model) {
        TextHistory history = describe(key, model);
        boolean known = clause != null && history.scripts().stream().anyMatch(each -> history.clause(each, clause).isPresent());
        model.addAttribute("form", AmendmentForm.about(known ? clause : null));
        return PAGE;
    }

    @PostMapping
    ModelAndView propose(@PathVariable String key, @ModelAttribute("form") AmendmentForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale locale, Model model, RedirectAttributes said) {
        describe(key, model);
        Optional<ProposeAmendment> command = form.command(new FormReader(errors, words, locale, "agreedtext.amend."));
        if (command.isPresent() && !errors.hasErrors()) {
            switch (texts.propose(key, command.get(), officer.signatory())) {
                case Outcome.Done done -> {
                    said.addFlashAttribute("done", "agreedtext.done.proposed");
                    return new ModelAndView("redirect:/agreements/" + key + "/text/proposals/" + done.entry().hash().hex());
                }
                case Outcome.Refused refused -> errors.reject(refused.refusal().messageKey(), refused.refusal().arguments(), refused.refusal().messageKey());
            }
        }
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private TextHistory describe(String key, Model model) {
        Agreement agreement = agreements.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        TextHistory history = texts.history(key);
        List<String> ids = history.scripts().stream().flatMap(each -> history.on(each, LocalDate.MAX).stream()).map(each -> each.clause().clause()).distinct().toList();
        model.addAttribute("agreement", agreement);
        model.addAttribute("mayAmend", agreement.instrument().amendment() == Instrument.Amendment.BY_CONSENT && !history.scripts().isEmpty());
        model.addAttribute("clauses", ids.stream().map(each -> new Choice(each, Text.of("agreedtext.value.id", each))).toList());
        model.addAttribute("kinds", Arrays.stream(ClauseChange.Kind.values()).map(each -> new Choice(each.name(), Text.of("agreedtext.kind." + each))).toList());
        model.addAttribute("history", history);
        return history;
    }
}
