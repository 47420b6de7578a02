package org.entente.clause.web;

import java.time.Instant;
import java.util.List;
import org.entente.agreement.Agreements;
import org.entente.agreement.Strength;
import org.entente.api.ApiController;
import org.entente.api.RequestRefusedException;
import org.entente.clause.ClauseLine;
import org.entente.clause.ClauseRegister;
import org.entente.clause.ClauseState;
import org.entente.clause.LastKept;
import org.entente.evidence.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// How the clauses of an agreement stand.
@ApiController
class ClauseRoutes {

    private final Agreements agreements;
    private final ClauseRegister register;

    ClauseRoutes(Agreements agreements, ClauseRegister register) {
        this.agreements = agreements;
        this.register = register;
    }

    /// @param kept     how many entries name it
    /// @param lastKept when the latest of them was stated; where there is none, when a private record of this node last showed it kept
    /// @param entry    hash of that entry
    /// @param open     how much about it is open
    /// @param late     how much of that is late
    public record ClauseStanding(String clause, Strength strength, ClauseState state, long kept, @Nullable Instant lastKept, @Nullable Sha256 entry, long open, long late) {

        static ClauseStanding of(ClauseLine line) {
            LastKept last = line.last();
            return new ClauseStanding(line.clause(), line.strength(), line.state(), last == null ? 0 : last.count(), last == null ? line.keptHere() : last.time(), last == null ? null : last.hash(),
                    line.open().open(), line.open().late());
        }
    }

    @GetMapping("/agreements/{agreement}/clauses")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR', 'ADMINISTRATOR')")
    List<ClauseStanding> listClauses(@PathVariable String agreement) {
        return register.lines(agreements.find(agreement).orElseThrow(() -> RequestRefusedException.notFound(agreement))).stream().map(ClauseStanding::of).toList();
    }
}
