package org.entente.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Actor;
import org.jspecify.annotations.Nullable;

/// Private record that a piece of information was handed over to the existing channel for traded food (FS-1.4).
///
/// @param subject       what it was about, in one line: title or source reference
/// @param reason        why this channel, in the officer's words, or the guard's reason
/// @param receivingBody to whom, at most 300 characters
/// @param openDuties    clauses under which the other side must still be told here; empty when none is, or when it was sent here as well
/// @param draft         the draft that it came from, if any
public record HandOver(
        long id, String subject, ChannelAnswers answers, ChannelChoice choice, String reason, String receivingBody, Actor officer, Instant at, List<String> openDuties, @Nullable Long draft) {

    public HandOver {
        openDuties = List.copyOf(openDuties);
    }

    public Optional<Long> fromDraft() {
        return Optional.ofNullable(draft);
    }
}
