package org.entente.foodsafety;

import java.time.Instant;
import org.entente.journal.Refusal;

/// Why a command about a notification was not carried out.
public sealed interface NotificationRefusal extends Refusal {

    /// FS-0: only officers of the liaison units speak for a side.
    record NotALiaisonOfficer() implements NotificationRefusal {}

    record NotTheLiaisonUnit(String organisation) implements NotificationRefusal {}

    record NotInForce(String one, String other) implements NotificationRefusal {}

    record SameOfficer(String officer) implements NotificationRefusal {}

    record NotSendable() implements NotificationRefusal {}

    record TooLarge(long bytes, long most) implements NotificationRefusal {}

    record NoSuchNotification(String reference) implements NotificationRefusal {}

    record LinkUnknown(String reference) implements NotificationRefusal {}

    record NotTheOwner(String owner) implements NotificationRefusal {}

    record NotTheAddressee(String addressee) implements NotificationRefusal {}

    record AlreadyOpened(String officer, Instant at) implements NotificationRefusal {}

    record NotOpenedYet() implements NotificationRefusal {}

    record AlreadyAssessed() implements NotificationRefusal {}

    record AlreadyReported(Instant at) implements NotificationRefusal {}

    record TextMissing() implements NotificationRefusal {}

    record ReasonMissing() implements NotificationRefusal {}

    record InTheFuture(Instant at) implements NotificationRefusal {}

    record DueInThePast(Instant at) implements NotificationRefusal {}

    record AlreadyClosed() implements NotificationRefusal {}

    record AlreadyWithdrawn() implements NotificationRefusal {}

    /// FS-1.2, FS-1.3: both duties of the addressee come before closing.
    record NotReported(String addressee) implements NotificationRefusal {}

    record NotInformed(String addressee) implements NotificationRefusal {}

    /// FS-2d: an incident is closed with its conclusion.
    record NoConclusion() implements NotificationRefusal {}

    record KindChanges() implements NotificationRefusal {}

    record ClassificationChanges() implements NotificationRefusal {}

    record NothingChanged() implements NotificationRefusal {}

    record NoSuchRequest() implements NotificationRefusal {}

    record OwnRequest() implements NotificationRefusal {}

    record AlreadyAnswered() implements NotificationRefusal {}

    record OnlyOwnerCompletes() implements NotificationRefusal {}

    record ConclusionByItself() implements NotificationRefusal {}

    record NoSuchProposal() implements NotificationRefusal {}

    @Override
    default String messageKey() {
        String name = getClass().getSimpleName();
        return "foodsafety.refusal." + name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=A)(?=L)", "-").toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    default Object[] arguments() {
        return switch (this) {
            case NotTheLiaisonUnit(String organisation) -> new Object[] {organisation};
            case NotInForce(String one, String other) -> new Object[] {one, other};
            case SameOfficer(String officer) -> new Object[] {officer};
            case TooLarge(long bytes, long most) -> new Object[] {bytes, most};
            case NoSuchNotification(String reference) -> new Object[] {reference};
            case LinkUnknown(String reference) -> new Object[] {reference};
            case NotTheOwner(String owner) -> new Object[] {owner};
            case NotTheAddressee(String addressee) -> new Object[] {addressee};
            case AlreadyOpened(String officer, Instant at) -> new Object[] {officer, at};
            case AlreadyReported(Instant at) -> new Object[] {at};
            case InTheFuture(Instant at) -> new Object[] {at};
            case DueInThePast(Instant at) -> new Object[] {at};
            case NotReported(String addressee) -> new Object[] {addressee};
            case NotInformed(String addressee) -> new Object[] {addressee};
            case NotALiaisonOfficer(), NotSendable(), NotOpenedYet(), AlreadyAssessed(), TextMissing(), ReasonMissing(), AlreadyClosed(), AlreadyWithdrawn(), NoConclusion(), KindChanges(),
                    ClassificationChanges(), NothingChanged(), NoSuchRequest(), OwnRequest(), AlreadyAnswered(), OnlyOwnerCompletes(), ConclusionByItself(), NoSuchProposal() -> new Object[0];
        };
    }
}
