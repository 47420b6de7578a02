package org.entente.foodsafety;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.party.Government;

/// Names a notification on every node: `HK-2015-0007`, the owner, the year in Hong Kong and Guangdong, and a number without gaps of at least four digits.
public record NotificationReference(Government owner, int year, int number) implements Comparable<NotificationReference> {

    /// The years of references, and the days of deadlines, are those of both places.
    public static final ZoneId ZONE = ZoneId.of("Asia/Hong_Kong");

    private static final Pattern FORM = Pattern.compile("([A-Z]{2,8})-([0-9]{4})-((?!0000)[0-9]{4}|[1-9][0-9]{4,8})");

    public NotificationReference {
        if (year < 1000 || year > 9999 || number < 1) {
            throw new IllegalArgumentException("Not a reference: " + owner + ", " + year + ", " + number);
        }
    }

    /// Reads what {@link #toString()} writes.
    ///
    /// @throws IllegalArgumentException for anything else
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NotificationReference parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("A reference reads like HK-2015-0007: " + text));
    }

    /// Reads what somebody typed; empty when it is not a reference.
    public static Optional<NotificationReference> tryParse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new NotificationReference(new Government(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    /// The year in which a moment falls, in both places.
    public static int yearOf(Instant moment) {
        return Year.from(moment.atZone(ZONE)).getValue();
    }

    /// How a follow-up is named: `HK-2015-0007-fup3` for the owner's, `HK-2015-0007-GD-fup1` for another side's, so that the two never collide.
    public String followUp(Government by, int followUp) {
        return this + (by.equals(owner) ? "" : "-" + by) + "-fup" + followUp;
    }

    @Override
    public int compareTo(NotificationReference other) {
        return Comparator.comparing(NotificationReference::owner).thenComparingInt(NotificationReference::year).thenComparingInt(NotificationReference::number).compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        String digits = Integer.toString(number);
        return owner.code() + "-" + year + "-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
