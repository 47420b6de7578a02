package org.entente.publicregister;

/// How it stands between the sides.
public enum ReleaseStatus {
    /// One side proposes, the other has not answered.
    PROPOSED,
    /// Both stand by the same text.
    PUBLIC,
    /// It was public, and a side has withdrawn.
    WITHDRAWN,
    /// It never became public, and a side has turned it down or taken it back.
    DECLINED
}
