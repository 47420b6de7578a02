package org.entente.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.entente.console.LocalAddress;
import org.entente.console.OfficerSessions;
import org.entente.console.SignInOutcome;
import org.entente.console.SignIns;
import org.entente.console.Times;
import org.entente.party.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signs an officer in, and leads back to the page that was asked for.
@Controller
class SignInPage {

    private static final String VIEW = "console/sign-in";

    private final SignIns signIns;
    private final OfficerSessions sessions;
    private final Times times;

    SignInPage(SignIns signIns, OfficerSessions sessions, Times times) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.times = times;
    }

    @GetMapping("/sign-in")
    String ask(@RequestParam(defaultValue = "") String to, @AuthenticationPrincipal @Nullable Officer officer, Model model) {
        if (officer != null) {
            return "redirect:" + LocalAddress.of(to);
        }
        model.addAttribute("form", SignInForm.empty(to));
        return VIEW;
    }

    @PostMapping("/sign-in")
    String signIn(@ModelAttribute("form") SignInForm form, BindingResult wrong, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        if (form.number().isEmpty()) {
            wrong.rejectValue("number", "console.sign-in.number.missing");
        }
        if (form.password().isEmpty()) {
            wrong.rejectValue("password", "console.sign-in.password.missing");
        }
        if (!wrong.hasErrors()) {
            switch (signIns.attempt(form.number(), form.password(), request.getRemoteAddr())) {
                case SignInOutcome.SignedIn(Officer officer) -> sessions.begin(officer, request);
                case SignInOutcome.Wrong() -> wrong.rejectValue("number", "console.sign-in.wrong");
                case SignInOutcome.TooMany(var remaining) -> wrong.rejectValue("number", "console.sign-in.too-many", new Object[] {times.span(remaining.plusMinutes(1), locale)}, null);
            }
        }
        if (wrong.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        }
        return "redirect:" + LocalAddress.of(form.to());
    }
}
