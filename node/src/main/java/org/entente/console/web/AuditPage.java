package org.entente.console.web;

import org.entente.console.Paging;
import org.entente.party.AuditTrail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was done to accounts and tokens of this node; read only.
@Controller
@PreAuthorize("hasAnyRole('AUDITOR', 'ADMINISTRATOR')")
class AuditPage {

    private static final int LINES = 50;

    private final AuditTrail trail;

    AuditPage(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/audit")
    String trail(@RequestParam(defaultValue = "1") long page, Model model) {
        var paging = new Paging(Math.clamp(page, 1, 1_000_000), LINES, trail.size(), "/audit");
        model.addAttribute("lines", trail.latest(paging.offset(), LINES));
        model.addAttribute("paging", paging);
        return "console/audit";
    }
}
