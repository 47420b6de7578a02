package org.entente.agreement;

import java.time.Instant;
import org.entente.evidence.Sha256;
import org.entente.journal.Recorded;
import org.entente.party.Government;

/// One step on the way of a deadline: a proposal, a consent or a refusal.
///
/// @param kind `proposed`, `agreed` or `declined`
/// @param hash of the entry that states it
public record ParameterStep(String kind, int value, String reason, Government government, Instant time, Sha256 hash) {

    static ParameterStep of(Recorded entry) {
        return switch ((AgreementFact) entry.fact()) {
            case ParameterProposed proposed -> step("proposed", proposed.value(), proposed.reason(), entry);
            case ParameterAgreed agreed -> step("agreed", agreed.value(), agreed.reason(), entry);
            case ParameterDeclined declined -> step("declined", declined.value(), declined.reason(), entry);
        };
    }

    private static ParameterStep step(String kind, int value, String reason, Recorded entry) {
        return new ParameterStep(kind, value, reason == null ? "" : reason, entry.government(), entry.time(), entry.hash());
    }
}
