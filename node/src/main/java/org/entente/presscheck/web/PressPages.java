package org.entente.presscheck.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.entente.console.Paging;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.entente.presscheck.PressBoard;
import org.entente.presscheck.PressGate;
import org.entente.presscheck.PressLine;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of press checks of both sides, and one of them with everything on record about it; read only.
@Controller
@RequestMapping("/press-checks")
@PreAuthorize("isAuthenticated()")
class PressPages {

    private static final int LINES = 25;

    private final PressBoard board;
    private final PressGate gate;
    private final PressActs acts;
    private final ThisNode node;
    private final InstantSource clock;

    PressPages(PressBoard board, PressGate gate, PressActs acts, ThisNode node, InstantSource clock) {
        this.board = board;
        this.gate = gate;
        this.acts = acts;
        this.node = node;
        this.clock = clock;
    }

    @GetMapping
    String all(@RequestParam(name = "page", defaultValue = "1") String number, Model model) {
        int page = number.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(number) : 1;
        Paging paging = new Paging(page, LINES, board.count(), "/press-checks");
        Instant now = clock.instant();
        List<PressLine> lines = board.latest(LINES, (int) paging.offset());
        model.addAttribute("rows", lines.stream().map(each -> new PressRow(each, new PressStatus(each, node.government(), now).all())).toList());
        model.addAttribute("paging", paging);
        model.addAttribute("side", gate.isASide(node.government()));
        return "presscheck/list";
    }

    @GetMapping("/{check}")
    String one(@PathVariable String check, @AuthenticationPrincipal Officer officer, Model model) {
        acts.describe(check, officer, model);
        return "presscheck/check";
    }
}
