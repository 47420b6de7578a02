package org.entente.rumour;

import org.entente.journal.Recorded;

/// Whose word counts for what: a report is opened and withdrawn by the side in its name, findings and links come from either side. Anything else is
/// on record without effect.
final class Owned {

    private Owned() {}

    static boolean byItsOpener(Recorded entry) {
        return byASide(entry) && RumourId.of(entry.subject()).government().equals(entry.government());
    }

    static boolean byASide(Recorded entry) {
        return RumourId.parse(entry.subject()).isPresent() && Rumour.SIDES.contains(entry.government());
    }

    static Report.Withdrawal withdrawal(Recorded entry) {
        return new Report.Withdrawal(entry.time(), entry.actor(), ((RumourWithdrawn) entry.fact()).reason(), Place.of(entry));
    }
}
