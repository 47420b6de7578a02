package org.entente.original.pdf;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the last signature of a paper says.
///
/// @param signatory whose signature it is; its certificate has still to be judged
/// @param claimed   the time that it claims; null when it claims none
public record SignedPaper(X509Certificate signatory, @Nullable Instant claimed) {

    /// Why a paper is not the one before with one good signature added.
    public enum Fault {
        NO_PDF, ANOTHER_PAPER, CHANGED, NO_SIGNATURE
    }

    /// The outcome of a check.
    public sealed interface Check {

        record Passed(SignedPaper signed) implements Check {}

        record Failed(Fault fault) implements Check {}
    }
}
