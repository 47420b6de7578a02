package org.entente.party;

/// What can be done to accounts and tokens; each stands in the audit trail.
public enum AdministrativeAct {
    OFFICER_ADDED,
    OFFICER_CHANGED,
    OFFICER_SUSPENDED,
    OFFICER_RESTORED,
    /// An administrator gave the officer a one-time password.
    PASSWORD_SET,
    /// The officer chose a new password.
    PASSWORD_CHANGED,
    SESSIONS_ENDED,
    TOKEN_ISSUED,
    TOKEN_REVOKED
}
