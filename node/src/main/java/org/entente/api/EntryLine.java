package org.entente.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.evidence.Actor;
import org.entente.evidence.Entry;
import org.entente.evidence.EntryContent;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.Recorded;
import org.jspecify.annotations.Nullable;

/// Where a fact stands in the journal, and on whose word: what proves it, without the fact itself.
///
/// @param id       unique across all nodes; also the `id` of the event that webhooks deliver
/// @param stream   whose stream, such as `urn:entente:HK:food-safety`
/// @param sequence number in the stream
/// @param hash     SHA-256 of the signed entry
/// @param time     when its owner says it was stated
/// @param actor    organisation and officer's number, such as `HK-FHB/1001`
/// @param subject  reference of the case
/// @param clause   clause of the agreement that it keeps
/// @param answers  hashes of the entries that it refers to
public record EntryLine(UUID id, StreamId stream, long sequence, Sha256 hash, Instant time, Actor actor, String subject, @Nullable String clause, List<Sha256> answers) {

    static EntryLine of(Entry signed) {
        EntryContent entry = signed.content();
        return new EntryLine(entry.id(), entry.stream(), entry.sequence(), signed.hash(), entry.time(), entry.actor(), entry.subject(), entry.clause(), entry.answers());
    }

    public static EntryLine of(Recorded entry) {
        return new EntryLine(entry.id(), entry.stream(), entry.sequence(), entry.hash(), entry.time(), entry.actor(), entry.subject(), entry.clause(), entry.answers());
    }
}
