package org.entente.clause.web;

import org.entente.clause.ClauseLine;
import org.entente.clause.LastKept;
import org.entente.console.Seal;
import org.jspecify.annotations.Nullable;

/// A clause as the page shows it.
///
/// @param seal of the latest entry that names it; null when there is none
record ClauseRow(ClauseLine line, @Nullable Seal seal) {

    static ClauseRow of(ClauseLine line) {
        LastKept last = line.last();
        return new ClauseRow(line, last == null ? null : new Seal(last.government().code(), last.agreement(), last.sequence(), last.hash().hex()));
    }
}
