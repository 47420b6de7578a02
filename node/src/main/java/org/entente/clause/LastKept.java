package org.entente.clause;

import java.time.Instant;
import org.entente.evidence.Sha256;
import org.entente.party.Government;

/// The latest entry that names a clause.
///
/// @param count    all entries that do
/// @param sequence of the latest in its stream
public record LastKept(long count, Government government, String agreement, long sequence, Sha256 hash, Instant time) {}
