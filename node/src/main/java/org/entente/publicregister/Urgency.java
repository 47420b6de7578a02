package org.entente.publicregister;

/// How soon people should act, in the steps of CAP 1.2.
public enum Urgency {
    /// At once.
    IMMEDIATE,
    /// Within an hour.
    EXPECTED,
    /// In the near future.
    FUTURE,
    /// It is over.
    PAST,
    UNKNOWN
}
