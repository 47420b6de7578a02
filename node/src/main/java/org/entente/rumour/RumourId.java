package org.entente.rumour;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.party.Government;

/// Names one report at the rumour desk, written `R-HK-2015-0001`: the side that opened it, the year, and its number there.
///
/// @param number from 1; written with four digits or more
public record RumourId(Government government, int year, int number) implements Comparable<RumourId> {

    private static final Pattern WRITTEN = Pattern.compile("R-([A-Z]{2,8})-([0-9]{4})-([0-9]{4,9})");

    /// Reads what {@link #toString()} writes; empty for anything else.
    public static Optional<RumourId> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        RumourId id = new RumourId(new Government(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        return Optional.of(id).filter(read -> read.number > 0 && read.toString().equals(text));
    }

    static RumourId of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not a report of the rumour desk: " + text));
    }

    @Override
    public int compareTo(RumourId other) {
        return Comparator.comparingInt(RumourId::year).thenComparingInt(RumourId::number).thenComparing(RumourId::government).compare(this, other);
    }

    @Override
    public String toString() {
        return "R-%s-%04d-%04d".formatted(government, year, number);
    }
}
