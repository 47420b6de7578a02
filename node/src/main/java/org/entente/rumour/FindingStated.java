package org.entente.rumour;

import org.entente.script.ScriptText;

/// A side says what it found, and what both should tell the public. It may do so again; within a round every word of it stays on offer, and the story is
/// settled as soon as the other side has stated the same.
///
/// @param evidence what the finding rests on, at most 4,000 characters
/// @param hash     over verdict and text, see {@link AgreedText#hash}
/// @param round    1 until the story is settled; then one more, to agree on something else
record FindingStated(Verdict verdict, ScriptText evidence, AgreedText text, String hash, int round) implements RumourFact {

    FindingStated {
        if (!text.hash(verdict).hex().equals(hash)) {
            throw new IllegalArgumentException("The hash does not belong to verdict and text: " + hash);
        }
        if (round < 1) {
            throw new IllegalArgumentException("Rounds count from 1: " + round);
        }
    }

    static FindingStated of(Verdict verdict, ScriptText evidence, AgreedText text, int round) {
        return new FindingStated(verdict, evidence, text, text.hash(verdict).hex(), round);
    }
}
