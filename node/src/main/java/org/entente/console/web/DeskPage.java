package org.entente.console.web;

import jakarta.servlet.http.HttpServletResponse;
import org.entente.console.Desk;
import org.entente.console.Waiting;
import org.entente.party.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What waits for the officer, and since when; the first page after signing in.
@Controller
@PreAuthorize("isAuthenticated()")
class DeskPage {

    private final Desk desk;

    DeskPage(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/")
    String desk(@AuthenticationPrincipal Officer officer, Model model) {
        show(desk.waitingFor(officer), model);
        model.addAttribute("actions", desk.actionsFor(officer));
        model.addAttribute("panels", desk.panelsFor(officer));
        return "console/desk";
    }

    /// The list alone, as the open desk asks for it every 30 seconds; nothing if it would look the same.
    @GetMapping("/desk/waiting")
    @Nullable ModelAndView refresh(@AuthenticationPrincipal Officer officer, @RequestParam String seen, @RequestParam long count, Model model, HttpServletResponse response) {
        Waiting waiting = desk.waitingFor(officer);
        if (seen.equals(appearance(waiting))) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        show(waiting, model);
        model.addAttribute("news", waiting.total() != count);
        return new ModelAndView("console/desk :: refreshed");
    }

    private static void show(Waiting waiting, Model model) {
        model.addAttribute("waiting", waiting);
        model.addAttribute("seen", appearance(waiting));
    }

    private static String appearance(Waiting waiting) {
        return Integer.toHexString(waiting.hashCode());
    }
}
