package org.entente.roster.web;

import java.time.Instant;
import java.util.List;
import org.entente.console.Seal;
import org.entente.party.Government;
import org.entente.roster.DutyLine;
import org.entente.roster.OfficerLine;
import org.entente.roster.Roster;
import org.jspecify.annotations.Nullable;

/// One side as pages and the desk show it.
///
/// @param now who is on duty; null when nobody is
record SideLine(Government government, @Nullable DutyLine now, List<Named> officers) {

    /// A liaison officer with the evidence of being named.
    record Named(OfficerLine officer, Seal seal) {}

    static SideLine of(Government government, Roster roster, Instant now) {
        return new SideLine(government, roster.onDuty(government, now).orElse(null), roster.officers(government).stream().map(each -> new Named(each, seal(each))).toList());
    }

    private static Seal seal(OfficerLine officer) {
        return new Seal(officer.government().code(), officer.agreement(), officer.sequence(), officer.hash().hex());
    }
}
