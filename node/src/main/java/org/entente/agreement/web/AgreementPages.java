package org.entente.agreement.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.EntrySeals;
import org.entente.agreement.Instruments;
import org.entente.agreement.Parameters;
import org.entente.console.Times;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// All agreements, and one of them with its standing on a day, its instrument, clauses and deadlines; read only.
@Controller
@PreAuthorize("isAuthenticated()")
class AgreementPages {

    private final Agreements agreements;
    private final AgreementLines lines;
    private final Instruments instruments;
    private final Parameters parameters;
    private final EntrySeals seals;
    private final ThisNode node;
    private final InstantSource clock;

    AgreementPages(Agreements agreements, AgreementLines lines, Instruments instruments, Parameters parameters, EntrySeals seals, ThisNode node, InstantSource clock) {
        this.agreements = agreements;
        this.lines = lines;
        this.instruments = instruments;
        this.parameters = parameters;
        this.seals = seals;
        this.node = node;
        this.clock = clock;
    }

    @GetMapping("/agreements")
    String all(Model model) {
        model.addAttribute("agreements", agreements.all().stream().map(each -> lines.of(each, today())).toList());
        return "agreement/agreements";
    }

    /// @param day the day that the standing is asked for; today if it is absent or cannot be read
    @GetMapping("/agreements/{key}")
    String one(@PathVariable String key, @RequestParam(required = false) @Nullable String day, @AuthenticationPrincipal Officer officer, Model model) {
        Agreement agreement = agreements.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<LocalDate> asked = Optional.ofNullable(day).filter(each -> !each.isBlank()).flatMap(Times::typedDay);
        LocalDate shown = asked.orElseGet(this::today);
        model.addAttribute("agreement", lines.of(agreement, shown));
        model.addAttribute("day", shown);
        model.addAttribute("dayUnread", day != null && !day.isBlank() && asked.isEmpty());
        model.addAttribute("originals", instruments.originals(key));
        model.addAttribute("seals", seals);
        model.addAttribute("mayAct", instruments.maySpeak(key, officer.signatory()));
        model.addAttribute("parameters", parameters.lines(key));
        model.addAttribute("own", node.government());
        return "agreement/agreement";
    }

    private LocalDate today() {
        return Times.day(clock.instant());
    }
}
