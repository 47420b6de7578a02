package org.entente.party;

/// What an officer may do on a node.
public enum Role {
    /// Officer of a liaison unit (FS-0, FS-8): approves, transmits and answers.
    LIAISON,
    /// Officer of a department: drafts, never transmits.
    DRAFTER,
    /// Reads everything and exports evidence; changes nothing.
    AUDITOR,
    /// Looks after officers, keys and the exchange; takes no part in cases.
    ADMINISTRATOR
}
