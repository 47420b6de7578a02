package org.entente.party;

/// What came of an administrative act.
public sealed interface AccountOutcome {

    record Done() implements AccountOutcome {}

    /// Done, and a secret was made that is shown this once: a one-time password or a token. Only its hash is kept.
    record Secret(String words) implements AccountOutcome {}

    record Refused(AccountRefusal refusal) implements AccountOutcome {}
}
