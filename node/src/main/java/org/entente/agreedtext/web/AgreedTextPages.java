package org.entente.agreedtext.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.agreedtext.AgreedTexts;
import org.entente.agreedtext.ScriptReviews;
import org.entente.agreedtext.SupplementLine;
import org.entente.agreedtext.TextHistory;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.EntrySeals;
import org.entente.agreement.Instruments;
import org.entente.console.Times;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The text of an agreement as it stands on a day, both scripts beside each other, with what waits and what was; and the history of one clause. Read only.
@Controller
@RequestMapping("/agreements/{key}/text")
@PreAuthorize("isAuthenticated()")
class AgreedTextPages {

    private final Agreements agreements;
    private final AgreedTexts texts;
    private final Instruments instruments;
    private final ScriptReviews reviews;
    private final EntrySeals seals;
    private final ProposalSteps steps;
    private final ThisNode node;
    private final InstantSource clock;

    AgreedTextPages(Agreements agreements, AgreedTexts texts, Instruments instruments, ScriptReviews reviews, EntrySeals seals, ProposalSteps steps, ThisNode node, InstantSource clock) {
        this.agreements = agreements;
        this.texts = texts;
        this.instruments = instruments;
        this.reviews = reviews;
        this.seals = seals;
        this.steps = steps;
        this.node = node;
        this.clock = clock;
    }

    /// @param day the day that the text is asked for; today if it is absent or cannot be read
    @GetMapping
    String text(@PathVariable String key, @RequestParam(required = false) @Nullable String day, @AuthenticationPrincipal Officer officer, Model model) {
        Optional<LocalDate> asked = Optional.ofNullable(day).filter(each -> !each.isBlank()).flatMap(Times::typedDay);
        LocalDate shown = asked.orElseGet(() -> Times.day(clock.instant()));
        TextHistory history = describe(key, model);
        Script derived = history.scripts().size() != 1 ? null : history.scripts().contains(Script.HANT) ? Script.HANS : Script.HANT;
        model.addAttribute("derived", derived);
        model.addAttribute("rows", TextRow.of(reviews.on(history, Script.HANT, shown), reviews.on(history, Script.HANS, shown)));
        model.addAttribute("day", shown);
        model.addAttribute("dayUnread", day != null && !day.isBlank() && asked.isEmpty());
        model.addAttribute("mayAct", instruments.maySpeak(key, officer.signatory()));
        return "agreedtext/text";
    }

    @GetMapping("/clauses/{clause}")
    String clause(@PathVariable String key, @PathVariable String clause, Model model) {
        TextHistory history = describe(key, model);
        Optional<Script> script = history.scripts().stream().filter(each -> history.clause(each, clause).isPresent()).findFirst();
        model.addAttribute("clause", clause);
        List<SupplementLine> supplements = history.supplements().stream().filter(each -> each.supplement().clause().equals(clause)).toList();
        if (script.isEmpty() && supplements.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("supplements", supplements);
        model.addAttribute("versions", script.map(each -> ClauseVersion.of(history, clause)).orElse(List.of()));
        return "agreedtext/clause";
    }

    private TextHistory describe(String key, Model model) {
        Agreement agreement = agreements.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        TextHistory history = texts.history(key);
        model.addAttribute("agreement", agreement);
        model.addAttribute("history", history);
        model.addAttribute("seals", seals);
        model.addAttribute("steps", steps);
        model.addAttribute("own", node.government());
        return history;
    }
}
