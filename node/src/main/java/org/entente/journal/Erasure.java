package org.entente.journal;

import java.time.Instant;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.script.ScriptText;

/// That an attachment was erased: who stated it when, and why.
///
/// @param statedBy the entry that states it, in this stream
public record Erasure(Sha256 attachment, StreamId stream, Sha256 statedBy, Instant at, Actor actor, ScriptText reason) {}
