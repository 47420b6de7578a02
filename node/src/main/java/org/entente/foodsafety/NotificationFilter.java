package org.entente.foodsafety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which notifications a list shows; null leaves a part open.
///
/// @param text     words that all stand in reference, title, product, firm, hazard or source reference, in any script
/// @param exercise true for exercises only, false for real ones only
/// @param from     first day of issue, by the clock of both places
/// @param to       last day of issue
public record NotificationFilter(
        @Nullable Direction direction,
        @Nullable NotificationKind kind,
        @Nullable Classification classification,
        @Nullable CaseState state,
        @Nullable String text,
        @Nullable Boolean exercise,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /// As seen from this node.
    public enum Direction {
        INCOMING,
        OUTGOING;

        public String messageKey() {
            return "foodsafety.direction." + name();
        }
    }

    /// Shows everything.
    public static final NotificationFilter ALL = new NotificationFilter(null, null, null, null, null, null, null, null);

    /// The same with other words, or none.
    NotificationFilter asking(@Nullable String words) {
        return new NotificationFilter(direction, kind, classification, state, words, exercise, from, to);
    }
}
