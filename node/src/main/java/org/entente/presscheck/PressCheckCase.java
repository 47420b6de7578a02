package org.entente.presscheck;

import java.time.Instant;
import java.util.List;
import org.entente.journal.Recorded;
import org.jspecify.annotations.Nullable;

/// One press check with everything that is on record about it.
///
/// @param ours     whether this node's government asked
/// @param request  its fact is a {@link PressCheckRequested}
/// @param answer   its fact is a {@link PressCheckAnswered}; null while there is none
/// @param bypass   its fact is a {@link PublishedUnverified}; null if it was not published without an answer
/// @param released when this node released the text as verified; null while it has not, and known to the asker's node only
/// @param history  all entries, by time
public record PressCheckCase(
        PressReference reference, boolean ours, PressState state, Recorded request, @Nullable Recorded answer, @Nullable Recorded bypass, @Nullable Released released, List<Recorded> history) {

    /// @param text as it was published
    public record Released(PressText text, String officer, Instant at) {}

    public PressCheckRequested asked() {
        return (PressCheckRequested) request.fact();
    }

    public @Nullable PressCheckAnswered answered() {
        return answer == null ? null : (PressCheckAnswered) answer.fact();
    }

    /// Whether an answer is still awaited after its time.
    public boolean late(Instant now) {
        return answer == null && now.isAfter(asked().dueAt());
    }
}
