package org.entente.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.entente.console.OfficerSessions;
import org.entente.console.SignInOutcome;
import org.entente.console.SignIns;
import org.entente.console.Times;
import org.entente.party.AccountOutcome;
import org.entente.party.Accounts;
import org.entente.party.Officer;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An officer chooses a new password. The old one is asked as at a sign-in, with the same limits to guessing; other sessions end.
@Controller
@RequestMapping("/password")
@PreAuthorize("isAuthenticated()")
class PasswordPage {

    private static final String PAGE = "console/password";

    private final Accounts accounts;
    private final SignIns signIns;
    private final OfficerSessions sessions;
    private final RefusalWords words;
    private final Times times;

    PasswordPage(Accounts accounts, SignIns signIns, OfficerSessions sessions, RefusalWords words, Times times) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.sessions = sessions;
        this.words = words;
        this.times = times;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal Officer officer, Model model) {
        model.addAttribute("form", PasswordForm.empty());
        return page(officer, model);
    }

    @PostMapping
    String change(@ModelAttribute("form") PasswordForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model,
            RedirectAttributes said) {
        if (form.old().isEmpty()) {
            errors.rejectValue("old", "console.password.old.missing");
        }
        if (!form.fresh().equals(form.again())) {
            errors.rejectValue("again", "console.password.again.wrong");
        }
        if (!errors.hasErrors()) {
            check(form, errors, officer, request, locale);
        }
        if (!errors.hasErrors() && accounts.choosePassword(officer.number(), form.fresh(), request.getRemoteAddr()) instanceof AccountOutcome.Refused refused) {
            errors.rejectValue("fresh", "refused", words.of(refused.refusal(), locale));
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(officer, model);
        }
        sessions.begin(officer, request);
        said.addFlashAttribute("done", "console.password.done");
        return "redirect:/password";
    }

    private void check(PasswordForm form, BindingResult errors, Officer officer, HttpServletRequest request, Locale locale) {
        switch (signIns.attempt(officer.number(), form.old(), request.getRemoteAddr())) {
            case SignInOutcome.SignedIn _ -> { }
            case SignInOutcome.Wrong() -> errors.rejectValue("old", "console.password.old.wrong");
            case SignInOutcome.TooMany(var remaining) -> errors.rejectValue("old", "console.sign-in.too-many", new Object[] {times.span(remaining.plusMinutes(1), locale)}, null);
        }
    }

    private String page(Officer officer, Model model) {
        model.addAttribute("due", accounts.find(officer.number()).orElseThrow().passwordDue());
        return PAGE;
    }
}
