package org.entente.intake;

/// How far an import has come.
public enum ImportState {
    WAITING,
    RUNNING,
    DONE,
    /// The file as a whole could not be taken in.
    REFUSED,
    /// Something unexpected went wrong; what was taken in before stays, and the same file may be sent again.
    FAILED,
    /// The node stopped meanwhile; what was taken in stays, and the same file may be sent again.
    INTERRUPTED
}
