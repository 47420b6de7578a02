package org.entente.agreement.web;

import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.party.Government;
import org.entente.party.Organisation;
import org.jspecify.annotations.Nullable;

/// An agreement as its pages show it.
///
/// @param holds whether it is in force today between any of its parties
record AgreementLine(Agreement agreement, List<Party> parties, boolean holds) {

    /// A party and the unit through which it speaks, where the text names one.
    record Party(Government government, @Nullable Organisation liaison) {}
}
