package org.entente.publicregister;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.journal.Refusal;

/// Why nothing was recorded about a release.
public sealed interface ReleaseRefusal extends Refusal {

    /// FS-0: only officers of the liaison units speak for a side.
    record NotALiaisonOfficer() implements ReleaseRefusal {}

    /// The government is not one of the two sides.
    record NotASide() implements ReleaseRefusal {}

    record NotFound(String reference) implements ReleaseRefusal {}

    /// The notification was taken back by its owner.
    record NotificationTakenBack(String reference) implements ReleaseRefusal {}

    /// The languages do not carry the same figures.
    record FiguresDiffer(List<FigureDifference> differences) implements ReleaseRefusal {}

    /// The other side calls a real case an exercise, or the reverse.
    record ExerciseDiffers() implements ReleaseRefusal {}

    record SaidAlready() implements ReleaseRefusal {}

    /// The other side has stated something else since the officer looked, or nothing waits.
    record ProposalReplaced() implements ReleaseRefusal {}

    record NothingToWithdraw() implements ReleaseRefusal {}

    @Override
    default String messageKey() {
        return "publicregister.refusal." + switch (this) {
            case NotALiaisonOfficer() -> "not-a-liaison-officer";
            case NotASide() -> "not-a-side";
            case NotFound _ -> "not-found";
            case NotificationTakenBack _ -> "notification-taken-back";
            case FiguresDiffer _ -> "figures-differ";
            case ExerciseDiffers() -> "exercise-differs";
            case SaidAlready() -> "said-already";
            case ProposalReplaced() -> "proposal-replaced";
            case NothingToWithdraw() -> "nothing-to-withdraw";
        };
    }

    @Override
    default Object[] arguments() {
        return switch (this) {
            case NotALiaisonOfficer(), NotASide(), ExerciseDiffers(), SaidAlready(), ProposalReplaced(), NothingToWithdraw() -> new Object[0];
            case NotFound(String reference) -> new Object[] {reference};
            case NotificationTakenBack(String reference) -> new Object[] {reference};
            case FiguresDiffer(var differences) -> new Object[] {differences.stream().map(FigureDifference::value).collect(Collectors.joining("、"))};
        };
    }
}
