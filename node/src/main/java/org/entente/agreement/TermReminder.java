package org.entente.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.party.Government;

/// Word that an agreement's term comes to its end between two sides (EC-5.3): twelve, six, three and one months before, and for a month after it.
///
/// @param with   the other party
/// @param last   the last day on which it is in force
/// @param months how many months before the end this word is due; 0 when it has ended
public record TermReminder(Agreement agreement, Government with, LocalDate last, int months) {

    /// The nearest first.
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    /// The word that is due on a day, if one is.
    static Optional<TermReminder> of(Agreement agreement, Government with, Standing standing, LocalDate day) {
        return switch (standing) {
            case Standing.InForce(LocalDate _, LocalDate until) when until != null ->
                    MONTHS.stream().filter(months -> !day.isBefore(until.minusMonths(months))).findFirst().map(months -> new TermReminder(agreement, with, until, months));
            case Standing.Ended(LocalDate _, LocalDate until) when day.isBefore(until.plusMonths(1)) -> Optional.of(new TermReminder(agreement, with, until, 0));
            default -> Optional.empty();
        };
    }

    /// The first day on which this word is due.
    public LocalDate since() {
        return months == 0 ? last.plusDays(1) : last.minusMonths(months);
    }
}
