package org.entente.clause;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreement.Agreement;
import org.entente.agreement.Strength;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How each clause of an agreement stands, from the modules' own facts.
@Component
public class ClauseRegister {

    private final ClauseTally tally;
    private final List<ClauseKeeper> keepers;
    private final Clock clock;

    ClauseRegister(ClauseTally tally, List<ClauseKeeper> keepers, Clock clock) {
        this.tally = tally;
        this.keepers = List.copyOf(keepers);
        this.clock = clock;
    }

    /// The clauses of an agreement, in the order of its text.
    public List<ClauseLine> lines(Agreement agreement) {
        return lines(List.of(agreement)).getFirst();
    }

    /// The clauses of each of several agreements, at one moment.
    public List<List<ClauseLine>> lines(List<Agreement> agreements) {
        Map<String, LastKept> kept = tally.kept();
        Map<String, String> pages = new HashMap<>();
        keepers.forEach(each -> pages.putAll(each.pages()));
        Map<String, Instant> keptHere = new HashMap<>();
        keepers.forEach(each -> keptHere.putAll(each.keptHere()));
        Map<String, ClauseWork> work = open(clock.instant());
        return agreements.stream().map(each -> each.clauses().stream().map(clause -> line(each, clause, pages.get(clause), kept.get(clause), keptHere.get(clause), work.getOrDefault(clause, new ClauseWork(clause, 0, 0)))).toList()).toList();
    }

    private Map<String, ClauseWork> open(Instant now) {
        Map<String, ClauseWork> work = new HashMap<>();
        keepers.forEach(keeper -> keeper.open(now).forEach(each -> work.merge(each.clause(), each, ClauseWork::and)));
        return work;
    }

    private static ClauseLine line(Agreement agreement, String clause, @Nullable String page, @Nullable LastKept last, @Nullable Instant keptHere, ClauseWork work) {
        boolean kept = last != null || keptHere != null || agreement.strength(clause) == Strength.RECORD;
        return new ClauseLine(clause, agreement.strength(clause), state(kept, page, work), page, last, keptHere, work);
    }

    private static ClauseState state(boolean kept, @Nullable String page, ClauseWork work) {
        if (page == null) {
            return ClauseState.NOT_CARRIED;
        }
        if (work.late() > 0) {
            return ClauseState.OVERDUE;
        }
        if (work.open() > 0) {
            return ClauseState.OPEN;
        }
        return kept ? ClauseState.KEPT : ClauseState.NO_OCCASION;
    }
}
