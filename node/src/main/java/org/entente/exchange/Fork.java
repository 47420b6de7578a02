package org.entente.exchange;

import java.time.Instant;
import java.util.Optional;
import org.entente.evidence.Entry;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// Two different entries with one number in one stream, both validly signed by its owner. The stream stands still until an administrator settles it; both forms stay as evidence.
///
/// @param held     the entry that this node's journal holds
/// @param other    the one that does not fit
/// @param shownBy  the peer that handed the other form over
/// @param settled  when an administrator let the stream go on from the held form
public record Fork(StreamId stream, long sequence, Entry held, Entry other, Government shownBy, Instant foundAt, Optional<Instant> settled) {}
