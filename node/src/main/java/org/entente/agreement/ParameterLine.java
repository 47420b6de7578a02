package org.entente.agreement;

import java.util.List;
import java.util.Optional;
import org.entente.journal.Recorded;

/// A deadline as pages show it: what holds, what is proposed, and how it came about, latest first.
public record ParameterLine(Parameter parameter, int current, Optional<Recorded> open, List<Recorded> history) {

    /// The value that a proposal, consent or refusal names.
    public static int value(Recorded entry) {
        return ((AgreementFact) entry.fact()).value();
    }

    /// The reason that the officer gave.
    public static String reason(Recorded entry) {
        return switch ((AgreementFact) entry.fact()) {
            case ParameterProposed proposed -> proposed.reason();
            case ParameterAgreed agreed -> agreed.reason();
            case ParameterDeclined declined -> declined.reason();
        };
    }

    /// `proposed`, `agreed` or `declined`, for the message bundles.
    public static String step(Recorded entry) {
        return switch ((AgreementFact) entry.fact()) {
            case ParameterProposed proposed -> "proposed";
            case ParameterAgreed agreed -> "agreed";
            case ParameterDeclined declined -> "declined";
        };
    }
}
