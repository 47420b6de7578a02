package org.entente.presscheck;

/// How far a press check has come, by what is on record.
public enum PressState {
    REQUESTED,
    CONFIRMED,
    CORRECTED,
    DENIED,
    /// Published without an answer; an answer may still come.
    PUBLISHED_UNVERIFIED;

    public String messageKey() {
        return "presscheck.state." + name();
    }
}
