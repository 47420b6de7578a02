package org.entente.presscheck;

import java.time.Instant;
import java.util.Locale;
import org.entente.journal.Refusal;

/// Why something about a text for the media was not done.
public sealed interface PressRefusal extends Refusal {

    record TextMissing() implements PressRefusal {}

    record NoFirmNamed() implements PressRefusal {}

    record NoSuchCheck(String reference) implements PressRefusal {}

    record NotAsked(String addressee) implements PressRefusal {}

    record NotTheAsker(String owner) implements PressRefusal {}

    record AlreadyAnswered() implements PressRefusal {}

    record RemarksMissing() implements PressRefusal {}

    record ReasonMissing() implements PressRefusal {}

    record InTheFuture(Instant at) implements PressRefusal {}

    record AlreadyPublished() implements PressRefusal {}

    /// The gate is closed: no answer yet.
    record NotAnswered(Instant dueAt) implements PressRefusal {}

    record Denied() implements PressRefusal {}

    /// The text is not the one that was confirmed.
    record OtherText() implements PressRefusal {}

    /// The remarks have not been taken up: the text is still as it was.
    record RemarksNotTakenUp() implements PressRefusal {}

    record FurtherFirms(String name) implements PressRefusal {}

    @Override
    default String messageKey() {
        return "presscheck.refusal." + getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    default Object[] arguments() {
        return switch (this) {
            case NoSuchCheck(String reference) -> new Object[] {reference};
            case NotAsked(String addressee) -> new Object[] {addressee};
            case NotTheAsker(String owner) -> new Object[] {owner};
            case InTheFuture(Instant at) -> new Object[] {at};
            case NotAnswered(Instant dueAt) -> new Object[] {dueAt};
            case FurtherFirms(String name) -> new Object[] {name};
            case TextMissing(), NoFirmNamed(), AlreadyAnswered(), RemarksMissing(), ReasonMissing(), AlreadyPublished(), Denied(), OtherText(), RemarksNotTakenUp() -> new Object[0];
        };
    }
}
