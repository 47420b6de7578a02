package org.entente.exercise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.agreement.Agreements;
import org.entente.party.Government;

/// Names one exercise of two sides, written `HK-GD-2015-1`.
///
/// @param opener  the side that opened it
/// @param partner the side that was asked to join
/// @param year    in which it was opened
/// @param number  within that year, from 1
public record ExerciseId(Government opener, Government partner, int year, int number) {

    static final int MOST = 999;
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{2,8})-([A-Z]{2,8})-([0-9]{4})-([1-9][0-9]{0,2})");

    public ExerciseId {
        if (opener.equals(partner) || year < 2000 || year > 9999 || number < 1 || number > MOST) {
            throw new IllegalArgumentException("Not an exercise of two sides: " + opener + ", " + partner + ", " + year + ", " + number);
        }
    }

    /// Reads what {@link #toString()} writes.
    ///
    /// @throws IllegalArgumentException for anything else
    public static ExerciseId parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not an exercise: " + text);
        }
        return new ExerciseId(new Government(matcher.group(1)), new Government(matcher.group(2)), Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)));
    }

    /// The key of the standing stream in which both sides state it.
    String agreement() {
        return Agreements.cooperation(opener, partner);
    }

    /// The subject of all facts about it.
    String subject() {
        return "exercise/" + this;
    }

    @Override
    public String toString() {
        return opener + "-" + partner + "-" + year + "-" + number;
    }
}
