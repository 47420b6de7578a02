package org.entente.publicregister.web;

import java.util.Locale;
import java.util.Optional;
import org.entente.console.Paging;
import org.entente.foodsafety.NotificationReference;
import org.entente.publicregister.PublicRegister;
import org.entente.publicregister.ReleasePage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What both sides have released, for everybody; nobody signs in here.
@Controller
class PublicPages {

    private static final int LINES = 20;

    private final PublicRegister register;

    PublicPages(PublicRegister register) {
        this.register = register;
    }

    @GetMapping("/public/notifications")
    String all(@RequestParam(name = "page", defaultValue = "1") String number, Locale locale, Model model) {
        long page = number(number);
        ReleasePage found = register.published((page - 1) * LINES, LINES);
        model.addAttribute("notices", found.releases().stream().map(each -> Notice.of(each, locale)).toList());
        model.addAttribute("paging", new Paging(page, LINES, found.total(), "/public/notifications"));
        return "publicregister/notices";
    }

    @GetMapping("/public/notifications/{reference}")
    String one(@PathVariable String reference, Locale locale, Model model) {
        Notice notice = NotificationReference.tryParse(reference).flatMap(register::published).map(each -> Notice.of(each, locale))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("notice", notice);
        model.addAttribute("exercise", notice.exercise());
        return "publicregister/notice";
    }

    /// A page number from 1; the first page for anything else.
    static long number(String typed) {
        return Optional.of(typed).filter(each -> each.matches("[1-9][0-9]{0,8}")).map(Long::parseLong).orElse(1L);
    }
}
