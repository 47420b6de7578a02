package org.entente.exchange;

import java.time.Instant;
import org.entente.evidence.Finding;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// A bundle that cannot be decided yet and is tried again: when its stream grows, and at least every half minute.
///
/// @param tries how often it was tried
public record HeldBundle(long id, Government sender, StreamId stream, int entries, Finding.Undecided why, Instant firstAt, Instant triedAt, int tries) {}
