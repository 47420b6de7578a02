package org.entente.exercise;

import java.time.Instant;
import org.entente.evidence.Sha256;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// One exercise of two sides as their facts leave it.
///
/// @param until        the end that was said when it was opened
/// @param opened       the entry that opened it
/// @param joined       the entry by which the other side joined; null while it has not
/// @param openerEnded  when the side that opened it ended it for both, if it did
/// @param partnerEnded when the other side ended its part, if it did
public record Exercise(ExerciseId id, ScriptText name, Instant from, Instant until, Place opened, @Nullable Place joined, @Nullable Instant openerEnded, @Nullable Instant partnerEnded) {

    /// Where something stands in a stream, and when its owner says it was stated.
    public record Place(long sequence, Sha256 hash, Instant time) {}

    /// How an exercise stands for a side.
    public enum Standing {
        /// The side was asked and has not joined.
        ASKED,
        PLANNED,
        RUNNING,
        OVER
    }

    /// The first moment that no longer belongs to it for a side.
    public Instant end(Government side) {
        Instant end = earlier(until, openerEnded);
        return side.equals(id.partner()) ? earlier(end, partnerEnded) : end;
    }

    public boolean takesPart(Government side) {
        return side.equals(id.opener()) || side.equals(id.partner()) && joined != null;
    }

    public boolean concerns(Government side) {
        return side.equals(id.opener()) || side.equals(id.partner());
    }

    public Standing standing(Government side, Instant now) {
        if (!now.isBefore(end(side))) {
            return Standing.OVER;
        }
        if (!takesPart(side)) {
            return Standing.ASKED;
        }
        return now.isBefore(from) ? Standing.PLANNED : Standing.RUNNING;
    }

    private static Instant earlier(Instant planned, @Nullable Instant stated) {
        return stated != null && stated.isBefore(planned) ? stated : planned;
    }
}
