package org.entente.clause.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.clause.ClauseLine;
import org.entente.clause.ClauseRegister;
import org.entente.console.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    private static final MediaType AKN = new MediaType("application", "akn+xml");

    private final Agreements agreements;
    private final ClauseRegister register;
    private final Texts texts;
    private final InstantSource clock;

    ClausePages(Agreements agreements, ClauseRegister register, Texts texts, InstantSource clock) {
        this.agreements = agreements;
        this.register = register;
        this.texts = texts;
        this.clock = clock;
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
        Agreement agreement = known(key);
        model.addAttribute("agreement", agreement);
        model.addAttribute("lines", register.lines(agreement).stream().map(ClauseRow::of).toList());
        return "clause/clauses";
    }

    /// The same as a file for systems of legislation, in the reader's language.
    @GetMapping("/agreements/{key}/clauses.akn")
    ResponseEntity<byte[]> file(@PathVariable String key, Locale language) {
        Agreement agreement = known(key);
        ContentDisposition name = ContentDisposition.attachment().filename(key + "-clauses.akn.xml").build();
        return ResponseEntity.ok().contentType(AKN).header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(AkomaNtoso.of(agreement, register.lines(agreement), texts, language, clock.instant()));
    }

    private Agreement known(String key) {
        return agreements.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
