package org.entente.operation;

import java.time.Instant;

/// A time in which the database did not answer this process.
///
/// @param from  the last moment at which it had answered before
/// @param until the first at which it answered again
record Outage(Instant from, Instant until) {}
