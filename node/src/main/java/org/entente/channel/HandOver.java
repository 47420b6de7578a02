package org.entente.channel;

import java.time.Instant;
import java.util.List;
import org.entente.evidence.Actor;
import org.jspecify.annotations.Nullable;

/// Private record that a piece of information was handed over to the existing channel for traded food (FS-1.4).
///
/// @param subject       what it was about, in one line of at most 500 characters: a title, or a published reference
/// @param choice        `OTHER`, or `BOTH` when it was sent here as well
/// @param reason        why this channel: the officer's words, or a message key of the guard's reason
/// @param receivingBody to whom
/// @param openDuties    clauses under which the other side must still be told here; empty when there is none, or when it was told
/// @param told          reference under which the other side was told here, if it was
public record HandOver(
        long id, String subject, ChannelAnswers answers, ChannelChoice choice, String reason, String receivingBody, Actor officer, Instant at, List<String> openDuties, @Nullable String told) {

    public HandOver {
        openDuties = List.copyOf(openDuties);
    }
}
