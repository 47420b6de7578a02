package org.entente.agreement.web;

import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.agreement.PairLine;
import org.entente.agreement.Standing;
import org.entente.party.Government;
import org.entente.party.Organisation;
import org.jspecify.annotations.Nullable;

/// An agreement as its pages show it.
///
/// @param pairs how it stands between each two parties on the day that the page shows
record AgreementLine(Agreement agreement, List<Party> parties, List<PairLine> pairs) {

    /// A party: the organisation that concluded the agreement for it, and the unit through which it speaks, where the text names one.
    record Party(Government government, @Nullable Organisation concluded, @Nullable Organisation liaison) {}

    /// Whether it is in force between any two of them.
    public boolean holds() {
        return pairs.stream().anyMatch(each -> each.standing() instanceof Standing.InForce);
    }

    /// Whether it is in force between all that could have signed together.
    public boolean holdsEverywhere() {
        return pairs.stream().allMatch(each -> each.standing() instanceof Standing.InForce);
    }
}
