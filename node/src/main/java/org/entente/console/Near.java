package org.entente.console;

import java.time.Instant;

/// A moment in a sentence that says no more of the day than a reader needs at `now`: the time alone if it is today.
public record Near(Instant at, Instant now) {}
