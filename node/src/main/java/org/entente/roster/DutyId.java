package org.entente.roster;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.party.Government;

/// Names one spell of duty, written `HK-2015-09-3`.
///
/// @param month  in which it begins, by the time of Hong Kong and Guangdong
/// @param number within that month, from 1
public record DutyId(Government government, YearMonth month, int number) {

    /// The one time zone of the rosters.
    public static final ZoneId ZONE = ZoneId.of("Asia/Hong_Kong");

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{2,8})-([0-9]{4}-[0-9]{2})-([1-9][0-9]{0,3})");

    public DutyId {
        if (number < 1 || number > 9_999) {
            throw new IllegalArgumentException("Duties of a month count from 1 to 9,999: " + number);
        }
    }

    /// Reads what {@link #toString()} writes.
    ///
    /// @throws IllegalArgumentException for anything else
    public static DutyId parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a duty: " + text);
        }
        return new DutyId(new Government(matcher.group(1)), YearMonth.parse(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    /// The month to which a spell that begins then belongs.
    static YearMonth monthOf(Instant from) {
        return YearMonth.from(from.atZone(ZONE));
    }

    /// The subject of the facts about all duties that begin in a month.
    static String subject(Government government, YearMonth month) {
        return "duty/" + government + "-" + month;
    }

    String subject() {
        return subject(government, month);
    }

    @Override
    public String toString() {
        return government + "-" + month + "-" + number;
    }
}
