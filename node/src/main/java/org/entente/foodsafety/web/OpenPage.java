package org.entente.foodsafety.web;

import java.util.Locale;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.Notifications;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One press: the officer has opened the notification and confirms it by name.
@Controller
class OpenPage {

    private final Acting acting;
    private final CaseViews views;
    private final Notifications notifications;

    OpenPage(Acting acting, CaseViews views, Notifications notifications) {
        this.acting = acting;
        this.views = views;
        this.notifications = notifications;
    }

    @PostMapping("/notifications/{reference}/open")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView open(@PathVariable String reference, @AuthenticationPrincipal Officer officer, Locale page, RedirectAttributes said) {
        CaseView view = views.find(reference, officer);
        return switch (notifications.carryOut(new CaseCommand.Open(view.about().reference()), officer.signatory())) {
            case Outcome.Done _ -> Acting.done(view, "opened", said);
            case Outcome.Refused refused -> acting.refused(view, refused.refusal(), page, said);
        };
    }
}
