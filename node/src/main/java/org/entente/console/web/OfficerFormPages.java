package org.entente.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.entente.party.Account;
import org.entente.party.AccountOutcome;
import org.entente.party.Accounts;
import org.entente.party.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adds an officer, or changes name, organisation and roles of one.
@Controller
@RequestMapping("/officers")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class OfficerFormPages {

    private static final String PAGE = "console/officer-form";

    private final Accounts accounts;
    private final OfficerNames names;
    private final RefusalWords words;

    OfficerFormPages(Accounts accounts, OfficerNames names, RefusalWords words) {
        this.accounts = accounts;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/add")
    String askNew(Model model) {
        model.addAttribute("form", OfficerForm.empty());
        return page(model, null);
    }

    @PostMapping("/add")
    ModelAndView add(@Valid @ModelAttribute("form") OfficerForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, HttpServletRequest request, Locale locale, Model model) {
        if (!form.hasNumber()) {
            errors.rejectValue("number", "console.officers.number.wrong");
        }
        if (!errors.hasErrors() && accounts.add(form.add(), OfficerPages.by(officer, request)) instanceof AccountOutcome outcome) {
            switch (outcome) {
                case AccountOutcome.Secret(String secret) -> {
                    return OfficerPages.oncePassword(accounts.find(form.add().number()).orElseThrow(), secret);
                }
                case AccountOutcome.Refused refused -> say(refused, errors, locale);
                case AccountOutcome.Done() -> throw new IllegalStateException("An officer was added without a password");
            }
        }
        return new ModelAndView(page(model, null), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{number}/change")
    String ask(@PathVariable String number, Model model) {
        Account account = known(number);
        model.addAttribute("form", OfficerForm.of(account.officer()));
        return page(model, account);
    }

    @PostMapping("/{number}/change")
    ModelAndView change(@PathVariable String number, @Valid @ModelAttribute("form") OfficerForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, HttpServletRequest request, Locale locale,
            Model model, RedirectAttributes said) {
        Account account = known(number);
        if (!errors.hasErrors() && accounts.change(form.change(number), OfficerPages.by(officer, request)) instanceof AccountOutcome.Refused refused) {
            say(refused, errors, locale);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(page(model, account), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        said.addFlashAttribute("done", "console.officers.done.changed");
        return new ModelAndView("redirect:/officers/" + account.number());
    }

    private String page(Model model, @org.jspecify.annotations.Nullable Account account) {
        model.addAttribute("account", account);
        model.addAttribute("organisations", names.organisations());
        model.addAttribute("roles", names.roles());
        return PAGE;
    }

    private void say(AccountOutcome.Refused refused, Errors errors, Locale locale) {
        errors.reject("refused", words.of(refused.refusal(), locale));
    }

    private Account known(String number) {
        return accounts.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
