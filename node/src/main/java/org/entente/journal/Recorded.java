package org.entente.journal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// An entry of the journal as modules see it: the fact, who stated it when, and its place.
///
/// @param time when its owner says it was stated; a claim of that government
public record Recorded(
        StreamId stream, long sequence, Sha256 hash, UUID id, Instant time, Actor actor, String subject, @Nullable String clause, List<Sha256> answers, Fact fact) {

    /// By the time that owners state; among equals by hash, so that every node has the same order.
    public static final Comparator<Recorded> IN_TIME = Comparator.comparing(Recorded::time).thenComparing(each -> each.hash().hex());

    public Recorded {
        answers = List.copyOf(answers);
    }

    /// Whose word it is.
    public Government government() {
        return new Government(stream.government());
    }
}
