package org.entente.agreement.web;

import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Parameters;
import org.entente.console.Times;
import org.entente.party.Organisations;
import org.entente.party.ThisNode;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// All agreements, and one of them with its clauses and deadlines; read only.
@Controller
@PreAuthorize("isAuthenticated()")
class AgreementPages {

    private final Agreements agreements;
    private final Parameters parameters;
    private final Organisations organisations;
    private final ThisNode node;
    private final java.time.InstantSource clock;

    AgreementPages(Agreements agreements, Parameters parameters, Organisations organisations, ThisNode node, java.time.InstantSource clock) {
        this.agreements = agreements;
        this.parameters = parameters;
        this.organisations = organisations;
        this.node = node;
        this.clock = clock;
    }

    @GetMapping("/agreements")
    String all(Model model) {
        model.addAttribute("agreements", agreements.all().stream().map(this::line).toList());
        return "agreement/agreements";
    }

    @GetMapping("/agreements/{key}")
    String one(@PathVariable String key, Model model) {
        Agreement agreement = agreements.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("agreement", line(agreement));
        model.addAttribute("parameters", parameters.lines(key));
        model.addAttribute("own", node.government());
        return "agreement/agreement";
    }

    private AgreementLine line(Agreement agreement) {
        var parties = agreement.parties().stream()
                .map(each -> new AgreementLine.Party(each, agreement.liaisonUnit(each).flatMap(organisations::find).orElse(null))).toList();
        boolean holds = agreement.inForce().stream().anyMatch(each -> agreement.inForce(each.one(), each.other(), Times.day(clock.instant())));
        return new AgreementLine(agreement, parties, holds);
    }
}
