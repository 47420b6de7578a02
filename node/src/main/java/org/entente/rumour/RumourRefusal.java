package org.entente.rumour;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.journal.Refusal;
import org.entente.script.TokenDifference;

/// Why nothing was recorded at the rumour desk.
public sealed interface RumourRefusal extends Refusal {

    record NotALiaisonOfficer() implements RumourRefusal {}

    /// The government has no part in the food-safety agreement.
    record NotAParty() implements RumourRefusal {}

    record NotFound(String rumour) implements RumourRefusal {}

    record Withdrawn(String rumour) implements RumourRefusal {}

    record FirstSeenAhead() implements RumourRefusal {}

    /// The versions of the agreed text do not carry the same figures.
    record FiguresDiffer(List<TokenDifference> differences) implements RumourRefusal {}

    record SaidAlready() implements RumourRefusal {}

    record SettledSo() implements RumourRefusal {}

    /// The other side has stated something else since the officer looked.
    record FindingReplaced() implements RumourRefusal {}

    record SameReport() implements RumourRefusal {}

    record SameStoryAlready(String one, String other) implements RumourRefusal {}

    /// No link holds just these two together.
    record NotLinked(String one, String other) implements RumourRefusal {}

    record ExerciseAndReal() implements RumourRefusal {}

    record OtherSidesReport(String rumour) implements RumourRefusal {}

    record Settled(String rumour) implements RumourRefusal {}

    @Override
    default String messageKey() {
        return "rumour.refusal." + switch (this) {
            case NotALiaisonOfficer() -> "not-a-liaison-officer";
            case NotAParty() -> "not-a-party";
            case NotFound _ -> "not-found";
            case Withdrawn _ -> "withdrawn";
            case FirstSeenAhead() -> "first-seen-ahead";
            case FiguresDiffer _ -> "figures-differ";
            case SaidAlready() -> "said-already";
            case SettledSo() -> "settled-so";
            case FindingReplaced() -> "finding-replaced";
            case SameReport() -> "same-report";
            case SameStoryAlready _ -> "same-story-already";
            case NotLinked _ -> "not-linked";
            case ExerciseAndReal() -> "exercise-and-real";
            case OtherSidesReport _ -> "other-sides-report";
            case Settled _ -> "settled";
        };
    }

    @Override
    default Object[] arguments() {
        return switch (this) {
            case NotALiaisonOfficer(), NotAParty(), FirstSeenAhead(), SaidAlready(), SettledSo(), FindingReplaced(), SameReport(), ExerciseAndReal() -> new Object[0];
            case NotFound(String rumour) -> new Object[] {rumour};
            case Withdrawn(String rumour) -> new Object[] {rumour};
            case FiguresDiffer(var differences) -> new Object[] {differences.stream().map(TokenDifference::value).collect(Collectors.joining("、"))};
            case SameStoryAlready(String one, String other) -> new Object[] {one, other};
            case NotLinked(String one, String other) -> new Object[] {one, other};
            case OtherSidesReport(String rumour) -> new Object[] {rumour};
            case Settled(String rumour) -> new Object[] {rumour};
        };
    }
}
