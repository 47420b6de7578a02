package org.entente.foodsafety.web;

import java.util.List;
import org.entente.console.Paging;
import org.entente.console.Reading;
import org.entente.foodsafety.DistributionRow;
import org.entente.party.Officer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The whole distribution list of a notification, a hundred rows a page.
@Controller
@PreAuthorize("isAuthenticated()")
class DistributionPage {

    private static final int SIZE = 100;

    private final CaseViews views;

    DistributionPage(CaseViews views) {
        this.views = views;
    }

    @GetMapping("/notifications/{reference}/distribution")
    String show(@PathVariable String reference, @RequestParam(defaultValue = "1") String page, @AuthenticationPrincipal Officer officer, Model model) {
        CaseView view = views.find(reference, officer);
        List<DistributionRow> all = view.about().content().distribution();
        var asked = new Paging(page.matches("[1-9][0-9]{0,4}") ? Long.parseLong(page) : 1, SIZE, all.size(), "/notifications/" + reference + "/distribution");
        var paging = new Paging(Math.min(asked.page(), asked.last()), SIZE, all.size(), asked.path());
        model.addAttribute("view", view);
        model.addAttribute("exercise", view.about().content().exercise());
        model.addAttribute("reading", Reading.AS_WRITTEN);
        model.addAttribute("paging", paging);
        model.addAttribute("shown", all.subList((int) paging.offset(), (int) paging.to()));
        return "foodsafety/distribution";
    }
}
