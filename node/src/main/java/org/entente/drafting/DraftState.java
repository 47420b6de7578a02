package org.entente.drafting;

/// How far a draft has come.
public enum DraftState {
    WRITING,
    /// Waits for an officer of the liaison unit who did not write it.
    SUBMITTED,
    /// Given back to the writer with a note.
    RETURNED,
    SENT,
    /// Belongs to the existing channel for traded food and was handed over there (FS-1.4).
    HANDED_OVER,
    DISCARDED;

    /// Whether it can still be changed.
    public boolean open() {
        return this == WRITING || this == SUBMITTED || this == RETURNED;
    }

    public String messageKey() {
        return "drafting.state." + name();
    }
}
