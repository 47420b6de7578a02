package org.entente.journal;

import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;

/// What the journal did with a verified bundle: the head of the stream afterwards, and how many of its entries were new here.
///
/// @param gap whether the bundle no longer fitted the head when its turn came; nothing was stored then, and it may be verified and tried again
public record Admission(StreamId stream, StreamHead head, int stored, boolean gap) {}
