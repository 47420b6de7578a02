package org.entente.rumour;

import java.time.Instant;
import java.util.List;

/// The verdict and text that both sides have stated alike.
///
/// @param at       when the second of them did, by its own word
/// @param findings of each side the first that says so, in the order of the sides
public record Settlement(int round, Verdict verdict, AgreedText text, Instant at, List<Finding> findings) {

    public Settlement {
        findings = List.copyOf(findings);
    }
}
