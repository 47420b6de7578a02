package org.entente.publicregister.web;

import java.util.Locale;
import java.util.Optional;
import org.entente.console.Paging;
import org.entente.foodsafety.NotificationReference;
import org.entente.party.ThisNode;
import org.entente.publicregister.PublicRegister;
import org.entente.publicregister.ReleasePage;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was proposed for the public register, and how each proposal stands; the way to one notification's release.
@Controller
class RegisterPages {

    private static final int LINES = 50;

    private final PublicRegister register;
    private final ThisNode node;

    RegisterPages(PublicRegister register, ThisNode node) {
        this.register = register;
        this.node = node;
    }

    @GetMapping("/register")
    @PreAuthorize("isAuthenticated()")
    String all(@RequestParam(name = "page", defaultValue = "1") String number, @RequestParam(required = false) @Nullable String reference, Locale locale, Model model) {
        Optional<NotificationReference> typed = Optional.ofNullable(reference).flatMap(NotificationReference::tryParse);
        if (typed.isPresent()) {
            return "redirect:/register/" + typed.get();
        }
        long page = PublicPages.number(number);
        ReleasePage found = register.all((page - 1) * LINES, LINES);
        Script script = Script.ofTag(locale.toLanguageTag());
        model.addAttribute("lines", found.releases().stream().map(each -> ReleaseLine.of(each, node.government(), script)).toList());
        model.addAttribute("paging", new Paging(page, LINES, found.total(), "/register"));
        model.addAttribute("unreadable", reference);
        return "publicregister/register";
    }
}
