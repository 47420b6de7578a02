package org.entente.presscheck;

import java.util.Optional;
import org.entente.foodsafety.NotificationReference;
import org.entente.party.Government;

/// Names a press check on every node: `P-HK-2015-0001`, numbered like notifications.
public record PressReference(NotificationReference number) {

    private static final String PREFIX = "P-";

    static PressReference of(Government owner, int year, int number) {
        return new PressReference(new NotificationReference(owner, year, number));
    }

    /// @throws IllegalArgumentException for what is no reference
    public static PressReference parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("A press check reads like P-HK-2015-0001: " + text));
    }

    public static Optional<PressReference> tryParse(String text) {
        String stripped = text.strip();
        return stripped.startsWith(PREFIX) ? NotificationReference.tryParse(stripped.substring(PREFIX.length())).map(PressReference::new) : Optional.empty();
    }

    public Government owner() {
        return number.owner();
    }

    @Override
    public String toString() {
        return PREFIX + number;
    }
}
