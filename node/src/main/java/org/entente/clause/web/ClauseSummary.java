package org.entente.clause.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.agreement.Agreement;
import org.entente.clause.ClauseLine;
import org.entente.clause.ClauseState;

/// How many clauses of an agreement stand how, what presses first.
record ClauseSummary(Agreement agreement, Map<ClauseState, Long> states) {

    static ClauseSummary of(Agreement agreement, List<ClauseLine> lines) {
        return new ClauseSummary(agreement, lines.stream().collect(Collectors.groupingBy(ClauseLine::state, TreeMap::new, Collectors.counting())));
    }
}
