package org.entente.exchange;

import java.time.Instant;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// Entries of this node's own stream, from the first to the last number, that it had lost and got back.
///
/// @param peer that gave them back
public record Recovery(StreamId stream, long first, long last, Government peer, Instant at) {}
