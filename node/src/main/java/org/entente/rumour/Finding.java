package org.entente.rumour;

import java.time.Instant;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.script.ScriptText;

/// What one side found, as it stated it.
///
/// @param about the report that it was stated about; it counts for the whole story
/// @param hash  over verdict and text: equal when both sides say the same
/// @param round 1 until the story was settled for the first time
public record Finding(RumourId about, Instant at, Actor by, Verdict verdict, ScriptText evidence, AgreedText text, Sha256 hash, int round, Place place) {

    public Government government() {
        return place.government();
    }

    static Finding of(Recorded entry, FindingStated fact) {
        return new Finding(
                RumourId.of(entry.subject()), entry.time(), entry.actor(), fact.verdict(), fact.evidence(), fact.text(), new Sha256(fact.hash()), fact.round(), Place.of(entry));
    }
}
