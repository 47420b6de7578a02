package org.entente.publicregister;

/// How sure it is, in the steps of CAP 1.2.
public enum Certainty {
    /// It has happened or goes on.
    OBSERVED,
    /// More likely than not.
    LIKELY,
    POSSIBLE,
    UNLIKELY,
    UNKNOWN
}
