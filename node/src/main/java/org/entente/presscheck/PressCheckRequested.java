package org.entente.presscheck;

import java.time.Instant;
import java.util.List;
import org.entente.foodsafety.NotificationReference;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A side asks the other to verify a text before it goes to the media (FS-4b).
///
/// @param addressee    code of the government that is asked
/// @param text         as it is meant to be published
/// @param firms        firms of the addressee's area that it names, as listed, at most 50
/// @param question     what in particular should be verified, at most 2,000 characters
/// @param notification that it belongs to, if any
/// @param plannedAt    when it is meant to be published
/// @param dueAt        until when an answer is asked for
/// @param exercise     whether nothing of it is real
public record PressCheckRequested(
        String addressee,
        PressText text,
        List<ScriptText> firms,
        @Nullable ScriptText question,
        @Nullable NotificationReference notification,
        @Nullable Instant plannedAt,
        Instant dueAt,
        boolean exercise) implements PressFact {

    public PressCheckRequested {
        addressee = new Government(addressee).code();
        firms = firms == null ? List.of() : List.copyOf(firms);
        if (text == null || dueAt == null || dueAt.getEpochSecond() < 0 || dueAt.getEpochSecond() > 7_258_118_400L || firms.size() > 50 || question != null && question.text().length() > RequestPressCheck.QUESTION) {
            throw new IllegalArgumentException("A press check has a text, a deadline, at most 50 firms and a question of at most " + RequestPressCheck.QUESTION + " characters");
        }
    }

    public Government to() {
        return new Government(addressee);
    }

    @Override
    public boolean practises() {
        return exercise;
    }
}
