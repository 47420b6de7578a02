package org.entente.foodsafety;

import java.time.Instant;
import org.entente.journal.Recorded;
import org.jspecify.annotations.Nullable;

/// A request for information and its answer.
///
/// @param request its fact is an {@link InformationRequested}
/// @param answer  the first answer; null while there is none
public record RequestLine(Recorded request, @Nullable Recorded answer, boolean ours) {

    public InformationRequested question() {
        return (InformationRequested) request.fact();
    }

    public @Nullable InformationAnswered answered() {
        return answer == null ? null : (InformationAnswered) answer.fact();
    }

    public boolean open() {
        return answer == null;
    }

    public Instant dueAt() {
        return question().dueAt();
    }
}
