package org.entente.channel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an officer said to the channel guard about one piece of information.
///
/// @param choice        needed where the guard leaves it to an officer
/// @param reason        why, in the officer's words, at most 1,000 characters; needed with a choice
/// @param receivingBody to whom it is handed over, at most 300 characters; needed when it also goes through the existing channel
public record ChannelNote(ChannelAnswers answers, @Nullable ChannelChoice choice, @Nullable String reason, @Nullable String receivingBody) {

    /// Characters in a reason.
    public static final int REASON = 1_000;
    /// Characters in the name of a receiving body.
    public static final int BODY = 300;

    public ChannelNote {
        reason = blankToNull(reason);
        receivingBody = blankToNull(receivingBody);
        if (reason != null && reason.length() > REASON || receivingBody != null && receivingBody.length() > BODY) {
            throw new IllegalArgumentException("A reason has at most " + REASON + " characters, a receiving body " + BODY);
        }
    }

    /// Answers that need no choice.
    public static ChannelNote of(ChannelAnswers answers) {
        return new ChannelNote(answers, null, null, null);
    }

    /// Which way it goes; empty as long as an officer has to choose and has not, or gives no reason, or names no receiving body where one is needed.
    public Optional<ChannelChoice> way() {
        return switch (ChannelGuard.decide(answers)) {
            case ChannelDecision.SendHere here -> Optional.of(ChannelChoice.HERE);
            case ChannelDecision.OtherChannel other -> Optional.of(ChannelChoice.OTHER);
            case ChannelDecision.OfficerDecides open -> Optional.ofNullable(choice).filter(chosen -> reason != null && (chosen != ChannelChoice.BOTH || receivingBody != null));
        };
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
