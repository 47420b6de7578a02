package org.entente.agreedtext;

import java.util.List;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;

/// The two texts of an agreement beside each other, as all amendments leave them.
///
/// @param derived     the script whose text was converted and is not authentic; null when both are agreed
/// @param differences where they differ by more than script
/// @param digest      of both texts and the differences; what is signed off
/// @param signedOff   one entry for each party that has signed off exactly this
/// @param awaited     parties that have not
public record ScriptReview(@Nullable Script derived, List<ScriptDifference> differences, String digest, List<Recorded> signedOff, List<Government> awaited) {

    public ScriptReview {
        differences = List.copyOf(differences);
        signedOff = List.copyOf(signedOff);
        awaited = List.copyOf(awaited);
    }

    /// Whether both texts are agreed and every party has looked at what differs.
    public boolean isReviewed() {
        return derived == null && awaited.isEmpty();
    }
}
