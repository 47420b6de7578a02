package org.entente.console;

import java.time.Duration;
import org.entente.party.Officer;

/// What came of an attempt to sign in.
public sealed interface SignInOutcome {

    record SignedIn(Officer officer) implements SignInOutcome {}

    /// Number and password do not belong together; which of them is wrong is not said.
    record Wrong() implements SignInOutcome {}

    /// Too many attempts failed; `remaining` says how long until the next one is heard.
    record TooMany(Duration remaining) implements SignInOutcome {}
}
