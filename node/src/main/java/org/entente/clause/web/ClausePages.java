package org.entente.clause.web;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.clause.ClauseLine;
import org.entente.clause.ClauseRegister;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Every agreement with how many of its clauses are kept, open and overdue; and the clauses of one.
@Controller
@PreAuthorize("isAuthenticated()")
class ClausePages {

    private final Agreements agreements;
    private final ClauseRegister register;

    ClausePages(Agreements agreements, ClauseRegister register) {
        this.agreements = agreements;
        this.register = register;
    }

    @GetMapping("/agreements/clauses")
    String all(Model model) {
        List<Agreement> all = agreements.all();
        List<List<ClauseLine>> lines = register.lines(all);
        model.addAttribute("agreements", IntStream.range(0, all.size()).mapToObj(at -> ClauseSummary.of(all.get(at), lines.get(at))).toList());
        return "clause/register";
    }

    @GetMapping("/agreements/{key}/clauses")
    String one(@PathVariable String key, Model model) {
        Agreement agreement = agreements.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("agreement", agreement);
        model.addAttribute("lines", register.lines(agreement).stream().map(ClauseRow::of).toList());
        return "clause/clauses";
    }
}
