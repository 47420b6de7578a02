package org.entente.console.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.entente.party.Account;
import org.entente.party.AccountOutcome;
import org.entente.party.Accounts;
import org.entente.party.ActedBy;
import org.entente.party.AuditTrail;
import org.entente.party.Officer;
import org.entente.party.Tokens;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The officers of this node, one of them, and what an administrator does to an account with one press.
@Controller
@RequestMapping("/officers")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class OfficerPages {

    private static final int LATEST = 20;

    private final Accounts accounts;
    private final Tokens tokens;
    private final AuditTrail trail;
    private final RefusalWords words;

    OfficerPages(Accounts accounts, Tokens tokens, AuditTrail trail, RefusalWords words) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.trail = trail;
        this.words = words;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "console/officers";
    }

    @GetMapping("/{number}")
    String one(@PathVariable String number, @AuthenticationPrincipal Officer officer, Model model) {
        Account account = known(number);
        model.addAttribute("account", account);
        model.addAttribute("own", officer.number().equals(number));
        model.addAttribute("tokens", tokens.of(number));
        model.addAttribute("lines", trail.about(number, LATEST));
        return "console/officer";
    }

    @PostMapping("/{number}/suspend")
    ModelAndView suspend(@PathVariable String number, @AuthenticationPrincipal Officer officer, HttpServletRequest request, Locale locale, RedirectAttributes said) {
        return answer(number, accounts.suspend(number, by(officer, request)), "console.officers.done.suspended", locale, said);
    }

    @PostMapping("/{number}/restore")
    ModelAndView restore(@PathVariable String number, @AuthenticationPrincipal Officer officer, HttpServletRequest request, Locale locale, RedirectAttributes said) {
        return answer(number, accounts.restore(number, by(officer, request)), "console.officers.done.restored", locale, said);
    }

    @PostMapping("/{number}/sessions")
    ModelAndView endSessions(@PathVariable String number, @AuthenticationPrincipal Officer officer, HttpServletRequest request, Locale locale, RedirectAttributes said) {
        return answer(number, accounts.endSessions(number, by(officer, request)), "console.officers.done.sessions", locale, said);
    }

    @PostMapping("/{number}/password")
    ModelAndView setPassword(@PathVariable String number, @AuthenticationPrincipal Officer officer, HttpServletRequest request, Locale locale, RedirectAttributes said) {
        return answer(number, accounts.setPassword(number, by(officer, request)), "", locale, said);
    }

    static ActedBy by(Officer officer, HttpServletRequest request) {
        return new ActedBy(officer.number(), request.getRemoteAddr());
    }

    /// The page that shows a one-time password, which is an answer and never an address.
    static ModelAndView oncePassword(Account account, String secret) {
        return new ModelAndView("console/officer-password").addObject("account", account).addObject("secret", secret);
    }

    private ModelAndView answer(String number, AccountOutcome outcome, String done, Locale locale, RedirectAttributes said) {
        switch (outcome) {
            case AccountOutcome.Done() -> said.addFlashAttribute("done", done);
            case AccountOutcome.Refused(var refusal) -> said.addFlashAttribute("refused", words.of(refusal, locale));
            case AccountOutcome.Secret(String secret) -> {
                return oncePassword(known(number), secret);
            }
        }
        return new ModelAndView("redirect:/officers/" + known(number).number());
    }

    private Account known(String number) {
        return accounts.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
