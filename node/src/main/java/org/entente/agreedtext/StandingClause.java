package org.entente.agreedtext;

import java.util.List;

/// A provision as it stands on a day.
///
/// @param repealed whether it holds no more; its id and place remain
/// @param changes  the amendments that changed it by that day, first to last
public record StandingClause(ClauseWords clause, boolean repealed, List<ProposalLine> changes) {

    public StandingClause {
        changes = List.copyOf(changes);
    }
}
