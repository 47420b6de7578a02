package org.entente.exchange;

import java.time.Instant;
import org.entente.evidence.Finding;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// What a peer handed over and this node refused to hold.
///
/// @param line   the faulty line, from 1; 0 if it is no single one
/// @param length of everything handed over, in bytes
/// @param kept   the faulty line, or the beginning of the bundle, as far as it is kept
/// @param times  how often the same bytes came
/// @param seen   whether an officer has taken note
public record RejectedBundle(long id, Government sender, StreamId stream, Finding.Failed why, int line, long length, String kept, Instant firstAt, Instant lastAt, int times, boolean seen) {}
