package org.entente.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.party.AccountOutcome;
import org.entente.party.Officer;
import org.entente.party.TokenLine;
import org.entente.party.Tokens;
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

/// The tokens of agencies' systems, by organisation: issued, shown once, revoked.
@Controller
@RequestMapping("/officers/tokens")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class TokenPages {

    private static final String FORM = "console/token-form";

    private final Tokens tokens;
    private final OfficerNames names;
    private final RefusalWords words;
    private final InstantSource clock;

    TokenPages(Tokens tokens, OfficerNames names, RefusalWords words, InstantSource clock) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        var byOrganisation = tokens.all().stream().collect(Collectors.groupingBy((TokenLine line) -> line.officer().organisation(), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("organisations", byOrganisation);
        model.addAttribute("now", clock.instant());
        return "console/tokens";
    }

    @GetMapping("/issue")
    String ask(@RequestParam(defaultValue = "") String officer, Model model) {
        model.addAttribute("form", TokenForm.empty(officer));
        model.addAttribute("officers", names.active());
        return FORM;
    }

    @PostMapping("/issue")
    ModelAndView issue(@Valid @ModelAttribute("form") TokenForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, HttpServletRequest request, Locale locale, Model model) {
        if (!errors.hasErrors()) {
            switch (tokens.issue(form.command(), OfficerPages.by(officer, request))) {
                case AccountOutcome.Secret(String secret) -> {
                    return new ModelAndView("console/token").addObject("secret", secret).addObject("line", tokens.of(form.command().officer()).getFirst());
                }
                case AccountOutcome.Refused(var refusal) -> errors.reject("refused", words.of(refusal, locale));
                case AccountOutcome.Done() -> throw new IllegalStateException("A token was issued that nobody saw");
            }
        }
        model.addAttribute("officers", names.active());
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable long id, @AuthenticationPrincipal Officer officer, HttpServletRequest request, RedirectAttributes said) {
        if (tokens.revoke(id, OfficerPages.by(officer, request)) instanceof AccountOutcome.Refused) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        said.addFlashAttribute("done", "console.tokens.done.revoked");
        return "redirect:/officers/tokens";
    }
}
