package org.entente.clause;

import org.entente.console.Status;
import org.entente.console.Text;

/// How a clause stands.
public enum ClauseState {
    /// Something should have been done by now.
    OVERDUE(Status.Kind.LATE),
    /// Something waits to be done, or is not on file.
    OPEN(Status.Kind.DUE),
    /// It has been kept, or is on record, and nothing is open.
    KEPT(Status.Kind.DONE),
    /// A module keeps it; so far there was no occasion.
    NO_OCCASION(Status.Kind.IDLE),
    /// No module of this version keeps it.
    NOT_CARRIED(Status.Kind.IDLE);

    private final Status.Kind kind;

    ClauseState(Status.Kind kind) {
        this.kind = kind;
    }

    /// As pages show it.
    public Status status() {
        return new Status(kind, Text.of("clauses.state." + name()));
    }
}
